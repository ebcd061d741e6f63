package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.word.WordPage;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;

@CauRongTest
class VersionControllerTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Office office;
    private final Office other;
    private final Contents contents;

    VersionControllerTests(MockMvcTester mvc, TestSignIn signIn, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.office = new Office(context, "Sở Nhiều Bản");
        this.other = new Office(context, "Sở Khác Bản");
        this.contents = context.getBean(Contents.class);
    }

    @Test
    void nobody_compares_or_downloads_without_signing_in() {
        UUID id = office.begun();
        assertThat(mvc.get().uri(way(id) + "/comparison").exchange()).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(way(id) + "/versions/1/page.docx").exchange()).hasStatus3xxRedirection();
    }

    @Test
    void another_agency_gets_the_answer_of_a_document_not_there() {
        UUID id = office.begun();
        assertThat(get(way(id) + "/comparison", other.agency.leader())).hasStatus(404);
        assertThat(get(way(id) + "/versions/1/page.docx", other.agency.leader()))
                .hasStatus(404);
        assertThat(upload(id, WordPage.write(Papers.letter()), other.agency.specialist()))
                .hasStatus(404);
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        UUID id = office.begun();
        assertThat(get(way(id) + "/comparison?before=1&after=9", office.agency.specialist()))
                .hasStatus(404);
        assertThat(get(way(id) + "/versions/7/page.docx", office.agency.specialist()))
                .hasStatus(404);
    }

    @Test
    void words_that_changed_are_marked_on_both_sides() {
        UUID id = office.submitted("Sở Ngoài");
        assertThat(get(way(id) + "/comparison?before=1&after=2", office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>phương án họp trực tuyến tại 05 phường</mark>");
    }

    @Test
    void a_version_is_had_as_a_word_file() {
        UUID id = office.submitted("Sở Ngoài");
        assertThat(get(way(id) + "/versions/2/page.docx", office.agency.unitHead()))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"du-thao-ban-2.docx\"; filename*=UTF-8''du-thao-ban-2.docx");
    }

    @Test
    void the_text_of_a_word_file_becomes_the_next_version() {
        UUID id = office.begun();
        assertThat(upload(id, WordPage.write(Papers.letter()), office.agency.specialist()))
                .hasStatus3xxRedirection();
        Content words = contents.of(id, 2);
        assertThat(words.body()).contains("1. Thống nhất phương án").doesNotContain("CỘNG HÒA");
        assertThat(words.subject()).isEqualTo("thử");
    }

    @Test
    void what_is_no_word_file_is_refused_and_changes_nothing() {
        UUID id = office.begun();
        assertThat(upload(id, "MZ".getBytes(StandardCharsets.US_ASCII), office.agency.specialist()))
                .hasStatus(422);
        assertThat(office.document(id).content()).isEqualTo(1);
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get().uri(uri).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult upload(UUID id, byte[] file, Actor actor) {
        return mvc.post()
                .uri(way(id) + "/word")
                .multipart()
                .file(new MockMultipartFile("file", "dự thảo.docx", "application/octet-stream", file))
                .param("key", UUID.randomUUID().toString())
                .param("version", "1")
                .param("urgency", "0")
                .param("subject", "thử")
                .with(signIn.as(actor))
                .exchange();
    }

    private static String way(UUID id) {
        return "/documents/outgoing/" + id;
    }
}
