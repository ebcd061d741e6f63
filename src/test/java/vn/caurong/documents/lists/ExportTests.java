package vn.caurong.documents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class ExportTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final WritingExports writing;
    private final Exports exports;
    private final TestArrivals arrivals;
    private final TestAgency agency;

    ExportTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            WritingExports writing,
            Exports exports,
            ApplicationContext context) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.writing = writing;
        this.exports = exports;
        this.arrivals = TestArrivals.of(context);
        this.agency = TestAgency.create(jdbc, "Sở Xuất Danh Sách");
    }

    @Test
    void theFileHoldsTheRowsOfTheListAndOnlyWhoAskedGetsIt() throws IOException {
        arrivals.registered("11/UBND-XUAT", agency);
        arrivals.registered("12/UBND-XUAT", agency);
        UUID id = asked(agency.clerk());
        assertThat(sheet(id, agency.clerk())).contains("11/UBND-XUAT", "12/UBND-XUAT");
        assertThat(exports.of(id, agency.clerk()).orElseThrow().made()).isEqualTo(2);
        assertThat(get("/documents/exports/" + id + ".xlsx", agency.leader())).hasStatus(404);
    }

    @Test
    void whatOneMayNotSeeIsNotInIt() throws IOException {
        arrivals.registered("13/UBND-XUAT", agency);
        UUID id = asked(agency.specialist());
        assertThat(sheet(id, agency.specialist())).doesNotContain("13/UBND-XUAT");
        assertThat(exports.of(id, agency.specialist()).orElseThrow().made()).isZero();
    }

    @Test
    void theBellSaysWhenItIsDoneUntilThePageIsSeen() {
        UUID id = asked(agency.leader());
        assertThat(unread(agency.leader())).isOne();
        assertThat(get("/notices", agency.leader())).hasStatusOk().bodyText().contains("Đã xuất xong");
        assertThat(get("/documents/exports", agency.leader()))
                .hasStatusOk()
                .bodyText()
                .contains(id.toString());
        assertThat(unread(agency.leader())).isZero();
    }

    @Test
    void aRegisterIsWrittenOutForClerksAndLeadersOnly() throws IOException {
        arrivals.registered("14/UBND-SO", agency);
        UUID id = UUID.randomUUID();
        int year = java.time.LocalDate.now(vn.caurong.kernel.Vietnam.ZONE).getYear();
        assertThat(register(UUID.randomUUID(), agency.specialist(), "" + year)).hasStatus(422);
        assertThat(register(UUID.randomUUID(), agency.clerk(), "xx")).hasStatus(422);
        assertThat(register(id, agency.clerk(), "" + year)).hasStatus(303);
        org.awaitility.Awaitility.await()
                .until(() -> exports.of(id, agency.clerk()).orElseThrow().done());
        try (var book = book(id, agency.clerk())) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Sổ đăng ký văn bản đến");
            assertThat(cells(sheet.getRow(0)))
                    .as("columns of NĐ 30/2020 Phụ lục IV")
                    .containsExactly(
                            "Ngày đến",
                            "Số đến",
                            "Tác giả",
                            "Số, ký hiệu văn bản",
                            "Ngày tháng văn bản",
                            "Tên loại và trích yếu nội dung văn bản",
                            "Đơn vị hoặc người nhận",
                            "Ngày chuyển",
                            "Ký nhận",
                            "Ghi chú");
            assertThat(cells(sheet.getRow(1))).element(3).isEqualTo("14/UBND-SO");
            assertThat(book.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void theHeadingOfAListNamesWhatStandsInItsColumn() throws IOException {
        arrivals.registered("15/UBND-XUAT", agency);
        UUID id = asked(agency.clerk());
        try (var book = book(id, agency.clerk())) {
            List<String> heading = cells(book.getSheetAt(0).getRow(0));
            assertThat(heading)
                    .startsWith("Số đến", "Ngày đến", "Nơi gửi", "Số, ký hiệu", "Ngày văn bản", "Trích yếu", "Hạn");
            List<String> first = cells(book.getSheetAt(0).getRow(1));
            assertThat(first.get(heading.indexOf("Số, ký hiệu"))).isEqualTo("15/UBND-XUAT");
            assertThat(first.get(heading.indexOf("Trích yếu")))
                    .isEqualTo("Rà soát điều kiện làm việc từ xa của các cơ quan, đơn vị");
        }
    }

    private Workbook book(UUID id, Actor actor) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(
                get("/documents/exports/" + id + ".xlsx", actor).getResponse().getContentAsByteArray()));
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(new DataFormatter()::formatCellValue)
                .toList();
    }

    private MvcTestResult register(UUID key, Actor actor, String year) {
        return mvc.post()
                .uri("/documents/exports")
                .param("key", key.toString())
                .param("list", "register-incoming")
                .param("filter", year)
                .with(signIn.as(actor))
                .exchange();
    }

    private int unread(Actor reader) {
        return jdbc.sql("select count(*) from notifications.notice where person = ? and read_at is null"
                        + " and subject_kind = 'export'")
                .param(reader.person())
                .query(Integer.class)
                .single();
    }

    @Test
    void pressedTwiceItIsAskedOnce() {
        String key = UUID.randomUUID().toString();
        for (int press = 0; press < 2; press++) {
            var form = mvc.post().uri("/documents/exports").with(signIn.as(agency.deputy()));
            assertThat(form.param("key", key).param("list", "outgoing").exchange())
                    .hasStatus(303);
        }
        assertThat(exports.of(agency.deputy())).hasSize(1);
    }

    @Test
    void anUnknownListIsRefused() {
        var form = mvc.post().uri("/documents/exports").with(signIn.as(agency.clerk()));
        assertThat(form.param("key", UUID.randomUUID().toString())
                        .param("list", "people")
                        .exchange())
                .hasStatus(422);
    }

    private UUID asked(Actor actor) {
        UUID id = UUID.randomUUID();
        var errand = new Exporting.Errand(id, "incoming", new Exportable.Wanted("newest", "xuat"), actor, "vi");
        exports.add(id, "incoming.list", null, actor);
        writing.write(errand);
        return id;
    }

    /** All parts of the workbook that hold words. */
    private String sheet(UUID id, Actor actor) throws IOException {
        byte[] file =
                get("/documents/exports/" + id + ".xlsx", actor).getResponse().getContentAsByteArray();
        Path kept = Files.write(Files.createTempFile("export", ".xlsx"), file);
        StringBuilder words = new StringBuilder();
        try (var zip = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    private MvcTestResult get(String address, Actor reader) {
        return mvc.get().uri(address).with(signIn.as(reader)).exchange();
    }
}
