package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.documents.placing.Spot;
import vn.caurong.documents.word.WordPage;
import vn.caurong.files.Files;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.Judgement.Verdict;
import vn.caurong.signatures.Judging;

/** A PDF made elsewhere: taken in, its places moved, signed and issued. */
@CauRongTest
class OwnPageTests {
    private static final byte[] PDF = new Printing().print(Papers.letter()).pdf();

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Office office;
    private final Office other;
    private final Contents contents;
    private final Files files;
    private final Judging judging;
    private final Issues issues;

    OwnPageTests(MockMvcTester mvc, TestSignIn signIn, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.office = new Office(context, "Sở Trang Sẵn");
        this.other = new Office(context, "Sở Trang Khác");
        this.contents = context.getBean(Contents.class);
        this.files = context.getBean(Files.class);
        this.judging = context.getBean(Judging.class);
        this.issues = context.getBean(Issues.class);
    }

    @Test
    void nobody_places_anything_without_signing_in_or_in_another_agency() {
        UUID id = taken();
        assertThat(mvc.get().uri(way(id) + "/places").exchange()).hasStatus3xxRedirection();
        assertThat(get(way(id) + "/places", other.agency.leader())).hasStatus(404);
        assertThat(upload(id, PDF, other.agency.specialist())).hasStatus(404);
        assertThat(move(id, Map.of(), other.agency.specialist())).hasStatus(404);
    }

    @Test
    void a_document_on_the_page_drawn_here_has_no_places() {
        assertThat(get(way(office.begun()) + "/places", office.agency.specialist()))
                .hasStatus(404);
    }

    @Test
    void the_page_is_shown_with_its_places_and_number_fields() {
        assertThat(get(way(taken()) + "/places", office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains("data-place=\"person\"", "name=\"personX\"", "name=\"dateY\"", "data-seal");
    }

    @Test
    void who_opens_the_places_is_told_that_a_box_covers_words() throws IOException {
        UUID id = office.begun();
        assertThat(upload(id, full(), office.agency.specialist())).hasStatus3xxRedirection();
        assertThat(get(way(id) + "/places", office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains("đang che chữ");
        assertThat(get(way(taken()) + "/places", office.agency.specialist()))
                .bodyText()
                .doesNotContain("đang che chữ");
    }

    /** Words from edge to edge. */
    private static byte[] full() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                for (int y = 20; y < 820; y += 12) {
                    content.beginText();
                    content.newLineAtOffset(20, y);
                    content.showText("word ".repeat(18));
                    content.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void places_are_moved_as_a_new_version() {
        UUID id = taken();
        assertThat(move(id, Map.of("personY", -3f), office.agency.specialist())).hasStatus3xxRedirection();
        OwnPage before = contents.of(id, 2).page();
        OwnPage after = contents.of(id, 3).page();
        assertThat(after.spots().person().y())
                .isLessThan(before.spots().person().y());
        assertThat(after.spots().number()).isEqualTo(before.spots().number());
    }

    @Test
    void a_place_over_text_is_refused_and_nothing_changes() {
        UUID id = taken();
        assertThat(move(id, Map.of("personY", -100f), office.agency.specialist()))
                .hasStatus(422)
                .bodyText()
                .contains("sẽ che chữ");
        assertThat(office.document(id).content()).isEqualTo(2);
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThat(upload(office.begun(), new byte[] {'M', 'Z'}, office.agency.specialist()))
                .hasStatus(422);
    }

    @Test
    void a_word_file_is_printed_and_signed_on_its_pages() {
        UUID id = office.begun();
        MvcTestResult answer = upload(id, "công văn.docx", WordPage.write(Papers.letter()), office.agency.specialist());
        assumeFalse(said(answer).contains("chưa có LibreOffice"), "no LibreOffice on this machine");
        assertThat(answer).hasStatus3xxRedirection();
        OwnPage page = contents.of(id, 2).page();
        assertThat(page.name()).isEqualTo("công văn.pdf");
        assertThat(page.free()).isTrue();
        assertThat(page.spots().person().page()).isEqualTo(page.pages().size());
        office.again(id);
        office.issue(id, office.agency.clerk());
        assertThat(judging.judge(issues.of(id).orElseThrow().sha256()).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void what_only_is_called_a_word_file_is_refused() {
        assertThat(upload(office.begun(), "công văn.docx", PDF, office.agency.specialist()))
                .hasStatus(422);
    }

    @Test
    void it_is_signed_and_issued_on_its_own_page() throws IOException {
        UUID id = taken();
        office.again(id);
        office.issue(id, office.agency.clerk());
        Issue issue = issues.of(id).orElseThrow();
        byte[] sealed = files.read(issue.sha256());
        try (var document = Loader.loadPDF(sealed)) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getField("number").getValueAsString()).isEqualTo("01");
            assertThat(form.getField("date").getValueAsString()).startsWith("ngày ");
        }
        assertThat(judging.judge(issue.sha256()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void it_can_be_given_up_again() {
        UUID id = taken();
        assertThat(mvc.post()
                        .uri(way(id) + "/page-removal")
                        .param("key", UUID.randomUUID().toString())
                        .param("version", "" + office.document(id).version())
                        .param("urgency", "0")
                        .with(signIn.as(office.agency.specialist()))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(contents.of(id, 3).page()).isNull();
    }

    private UUID taken() {
        UUID id = office.begun();
        assertThat(upload(id, PDF, office.agency.specialist())).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get().uri(uri).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult upload(UUID id, byte[] file, Actor actor) {
        return upload(id, "công văn.pdf", file, actor);
    }

    private static String said(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult upload(UUID id, String name, byte[] file, Actor actor) {
        return mvc.post()
                .uri(way(id) + "/page")
                .multipart()
                .file(new MockMultipartFile("page", name, null, file))
                .param("key", UUID.randomUUID().toString())
                .param("version", "1")
                .param("urgency", "0")
                .param("signer", office.agency.leader().post().toString())
                .with(signIn.as(actor))
                .exchange();
    }

    /** Moves by millimetres. */
    private MvcTestResult move(UUID id, Map<String, Float> by, Actor actor) {
        var spots = contents.of(id, office.document(id).content()).page().spots();
        var request = mvc.post()
                .uri(way(id) + "/places")
                .param("key", UUID.randomUUID().toString())
                .param("version", "" + office.document(id).version());
        Map.of("person", spots.person(), "number", spots.number(), "date", spots.date())
                .forEach((key, spot) -> request.param(key + "Page", "" + spot.page())
                        .param(key + "X", "" + (Spot.millimetres(spot.x()) + by.getOrDefault(key + "X", 0f)))
                        .param(key + "Y", "" + (Spot.millimetres(spot.y()) + by.getOrDefault(key + "Y", 0f))));
        return request.with(signIn.as(actor)).exchange();
    }

    private static String way(UUID id) {
        return "/documents/outgoing/" + id;
    }
}
