package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;
import vn.caurong.files.Paper;
import vn.caurong.kernel.Ids;
import vn.caurong.ui.Screen;

class ServedFilesTests {
    private static final String BASE = "/documents/incoming/1/files/2";

    @TempDir
    Path data;

    private BlobFolder folder;
    private ServedFiles serving;

    @BeforeEach
    void open() {
        folder = new BlobFolder(data.resolve("files"));
        serving = new ServedFiles(folder, new PdfPages(folder, new PageCache(data.resolve("cache"))));
    }

    @Test
    void theContentIsKeptByTheBrowserAndNamedInVietnamese() throws IOException {
        FileVersion file = file(Paper.of("<p>Một</p>"), "application/pdf", 1);

        ResponseEntity<?> answer = response(file, "/" + print(file) + "/content");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getCacheControl())
                .as("asked again each time, so that rights and sign-out hold")
                .isEqualTo("no-cache, private");
        assertThat(answer.getHeaders().getETag()).contains(file.blob().sha256());
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''C%C3%B4ng%20v%C4%83n.pdf");
    }

    @Test
    void onlyWhatABrowserShowsSafelyIsOpenedInIt() throws IOException {
        FileVersion pdf = file(Paper.of("<p>Một</p>"), "application/pdf", 1);
        FileVersion word = file(new byte[] {1}, "application/msword", 0);

        assertThat(disposition(pdf)).startsWith("inline;");
        assertThat(disposition(word)).startsWith("attachment;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/x",
                "/../../etc/passwd",
                "/HASH/pages/0/900.png",
                "/HASH/pages/2/900.png",
                "/HASH/pages/1/901.png",
                "/HASH/pages/1/9999.png",
                "/HASH/sheets/2"
            })
    void anythingElseIsNotThere(String part) throws IOException {
        FileVersion file = file(Paper.of("<p>Một</p>"), "application/pdf", 1);

        assertThat(response(file, part.replace("HASH", print(file))).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyAddressOfTheViewerIsAnswered() throws IOException {
        FileVersion file = file(Paper.of(manyPages()), "application/pdf", 5);
        Document shown = render("files/viewer.jte", serving.view(file, BASE));

        assertThat(shown.select("figure")).hasSize(3);
        assertThat(shown.select("img[loading=lazy][alt]")).hasSize(3);
        assertThat(shown.select("svg text").first().text()).isEqualTo("Tờ 1");
        assertThat(shown.select("a[href$=/reading]")).isNotEmpty();
        for (String address : addresses(shown)) {
            Object answer = serving.answer(file, BASE, address.substring(BASE.length()));
            assertThat(answer instanceof ResponseEntity<?> part ? part.getStatusCode() : "a view")
                    .as(address)
                    .isIn(HttpStatus.OK, "a view");
        }
    }

    @Test
    void theFollowingPagesComeAsAPart() throws IOException {
        FileVersion file = file(Paper.of(manyPages()), "application/pdf", 5);

        ModelAndView answer = (ModelAndView) serving.answer(file, BASE, "/" + print(file) + "/sheets/4");

        FileView view = (FileView) answer.getModel().get("view");
        assertThat(view.sheets()).extracting(FileView.Sheet::page).containsExactly(4, 5);
        assertThat(view.next()).isZero();
    }

    @Test
    void templatesNeedNoStylesOfTheirOwn() throws IOException {
        FileVersion file = file(Paper.of(manyPages()), "application/pdf", 5);

        assertThat(render("files/viewer.jte", serving.view(file, BASE)).select("[style], script"))
                .isEmpty();
    }

    @Test
    void readingJoinsLinesToParagraphs() throws IOException {
        String long1 = "Ủy ban nhân dân thành phố yêu cầu các sở, ban, ngành "
                .repeat(5)
                .strip();
        FileVersion file = file(Paper.of("<p>" + long1 + "</p><p>Hai</p>"), "application/pdf", 1);
        PdfPages pages = new PdfPages(folder, new PageCache(data.resolve("cache")));

        assertThat(ReadingPage.of(pages, file.blob()).getFirst().paragraphs()).containsExactly(long1, "Hai");
    }

    private static String manyPages() {
        StringBuilder body = new StringBuilder("<p>Tờ 1</p>");
        for (int page = 2; page <= 5; page++) {
            body.append("<p style='page-break-before:always'>Tờ ").append(page).append("</p>");
        }
        return body.toString();
    }

    private static java.util.Set<String> addresses(Document shown) {
        var all = new java.util.TreeSet<String>();
        var address = Pattern.compile(Pattern.quote(BASE) + "[^\\s\"#]*").matcher(shown.html());
        while (address.find()) {
            all.add(address.group());
        }
        assertThat(all).hasSizeGreaterThan(8);
        return all;
    }

    private static Document render(String template, FileView view) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, FileView.class.getClassLoader(), "vn.caurong")
                .render(template, Map.of("screen", screen(), "view", view), out);
        return Jsoup.parseBodyFragment(out.toString());
    }

    /** Says keys instead of words. */
    private static Screen screen() {
        return Mockito.mock(
                Screen.class,
                call -> call.getMethod().getName().equals("t")
                        ? call.getArgument(0)
                        : call.getMethod().getReturnType() == String.class
                                ? call.getMethod().getName()
                                : Mockito.RETURNS_DEFAULTS.answer(call));
    }

    private String disposition(FileVersion file) {
        return String.valueOf(
                response(file, "/" + print(file) + "/open").getHeaders().getFirst("Content-Disposition"));
    }

    private ResponseEntity<?> response(FileVersion file, String part) {
        return (ResponseEntity<?>) serving.answer(file, BASE, part);
    }

    private static String print(FileVersion file) {
        return file.blob().sha256().substring(0, 16);
    }

    private FileVersion file(byte[] content, String type, int pages) throws IOException {
        Path aside = folder.aside().file();
        Files.write(aside, content);
        String sha256 = Sha256.of(aside);
        folder.keep(aside, sha256);
        Blob blob = new Blob(sha256, content.length, type, pages);
        return new FileVersion(Ids.next(), 1, FileRole.MAIN, "Công văn.pdf", blob, null, null, Instant.EPOCH);
    }
}
