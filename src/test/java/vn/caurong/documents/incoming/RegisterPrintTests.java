package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class RegisterPrintTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final TestArrivals arrivals;
    private final Files files;
    private TestAgency agency;

    RegisterPrintTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.files = files;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở In Sổ");
    }

    @Test
    void theRegisterPrintsItsTenColumns_PL_IV() throws IOException {
        arrivals.registered("77/UBND-VX", agency);
        for (String book : new String[] {"incoming", "outgoing"}) {
            MvcTestResult pdf = get("/documents/registers/" + book + ".pdf", agency.clerk());
            assertThat(pdf).hasStatus(200);
            try (PDDocument printed = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
                String text = new PDFTextStripper().getText(printed);
                assertThat(text).contains("SỔ ĐĂNG KÝ VĂN BẢN", "(10)");
                assertThat(text.contains("77/UBND-VX")).isEqualTo(book.equals("incoming"));
            }
        }
        assertThat(get("/documents/registers", agency.clerk())).hasStatus(200);
        assertThat(get("/documents/registers", agency.specialist())).hasStatus(403);
    }

    @Test
    void aLetterWithoutNumberAndSenderHasDashes_D22() throws IOException {
        UUID id = arrivals.dropped(agency.clerk());
        var form = TestArrivals.form(arrivals.version(id));
        form.put("issued", "03/04/2020");
        form.put("title", "Đơn đề nghị hỗ trợ của công dân");
        form.put("to", agency.leader().post().toString());
        var request = mvc.post().uri("/documents/incoming/" + id + "/registration");
        form.forEach(request::param);
        assertThat(request.with(signIn.as(agency.clerk())).exchange()).hasStatus3xxRedirection();
        MvcTestResult pdf = get("/documents/registers/incoming.pdf", agency.clerk());
        try (PDDocument printed = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(printed)).contains("– –", "Đơn đề nghị hỗ trợ");
        }
    }

    @Test
    void whatHasANumberWasIssuedBySomebody() {
        UUID id = arrivals.dropped(agency.clerk());
        var form = TestArrivals.form(arrivals.version(id));
        form.put("mark", "12/UBND");
        form.put("issued", "03/04/2020");
        form.put("title", "Một công văn");
        var request = mvc.post().uri("/documents/incoming/" + id + "/registration");
        form.forEach(request::param);
        assertThat(request.with(signIn.as(agency.clerk())).exchange()).hasStatus(422);
    }

    @Test
    void everyYearWithNumbersCanBePrintedAndNoOther_D16_2b() {
        jdbc.sql("""
                        insert into documents.number_series
                            (id, owner, book, year, last_number, last_day)
                        values (?, ?, 'INCOMING', 2012, 1, '2012-01-05')
                        """).params(UUID.randomUUID(), agency.id()).update();
        assertThat(get("/documents/registers", agency.clerk()))
                .bodyText()
                .contains("incoming.pdf?year=2012")
                .doesNotContain("incoming.pdf?year=2013");
        for (String year : new String[] {"1999", "3000", "-1", "999999999"}) {
            assertThat(get("/documents/registers/incoming.pdf?year=" + year, agency.clerk()))
                    .hasStatus(422);
        }
    }

    @Test
    void contentThatMustNotBeKeptIsGoneAtOnce() {
        String sha256 = arrivals.blob().sha256();
        files.discard(sha256);
        assertThatThrownBy(() -> files.read(sha256)).isNotNull();
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get().uri(uri).with(signIn.as(actor)).exchange();
    }
}
