package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Administered.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;

/** Tables from spreadsheets: every refusal shown before anything is written, then all or nothing. */
@CauRongTest
class BringingInTests {
    private static final List<String> HEADINGS =
            List.of("Tên đầy đủ *", "Chữ viết tắt *", "Đơn vị cấp trên", "Từ ngày", "Căn cứ");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private Administered own;
    private int before;

    BringingInTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anAgency() {
        own = new Administered(context, "Sở Bảng Tính");
        before = units();
    }

    @Test
    void rowsMayReferToEarlierOnesAndAreEnteredTogether() {
        byte[] file = Workbooks.of(List.of(
                HEADINGS,
                List.of("Chi cục Lớn", "CCL", "", "01/06/2020", "QĐ 1"),
                List.of("Tổ Nhỏ", "TN", "CCL", "01/06/2020", "QĐ 1")));
        String page = tried("units", file);
        assertThat(units()).as("trying writes nothing").isEqualTo(before);
        assertThat(Said.text(own.get(page, own.admin))).contains("Bảng không có lỗi", "Nhập 2 dòng mới");
        assertThat(own.post(page + "/entry", form(), own.admin)).hasStatus(303);
        assertThat(units()).isEqualTo(before + 2);
        assertThat(Said.text(own.get(tried("units", file), own.admin))).contains("Dòng đã có, bỏ qua 2");
    }

    @Test
    void everyRefusalIsShownByRowAndColumnAndNothingIsWritten() {
        String page = tried(
                "units",
                Workbooks.of(List.of(
                        HEADINGS,
                        List.of("Phòng Tốt", "PT", "", "01/06/2020", "QĐ 1"),
                        List.of("", "KT", "", "01/06/2020", "QĐ 1"),
                        List.of("Phòng Ngày Sai", "NS", "", "31/02/2020", "QĐ 1"),
                        List.of("Phòng Lạc", "PL", "Không Có", "01/06/2020", "QĐ 1"),
                        List.of("=CONCAT(1;2)", "CT", "", "01/06/2020", "QĐ 1"))));
        String said = Said.text(own.get(page, own.admin));
        assertThat(said).contains("Có 4 lỗi. Chưa ghi gì.");
        assertThat(said).contains("3 Tên đầy đủ Ô này phải có giá trị.");
        assertThat(said).contains("4 Từ ngày «31/02/2020» không phải là ngày.");
        assertThat(said).contains("5 Đơn vị cấp trên Cơ quan không có đơn vị «Không Có»");
        assertThat(said).contains("6 Tên đầy đủ Ô có công thức.");
        Said.says(own.post(page + "/entry", form(), own.admin), 422, "Chưa ghi gì");
        assertThat(units()).isEqualTo(before);
    }

    @Test
    void peopleGetPostsByTheirNumbers() {
        String code = "CB-" + own.agency.code().substring(4);
        enter("people", List.of(List.of("Số hiệu", "Họ và tên"), List.of(code, "Nguyễn Thử Bảng")));
        enter(
                "posts",
                List.of(
                        List.of("Đơn vị", "Chức danh", "Vai trò", "Số lượng", "Từ ngày"),
                        List.of("NV", "Chuyên viên", "Chuyên viên", "3", "01/06/2020")));
        var holdings = List.of(
                List.of("Số hiệu hoặc họ tên", "Đơn vị", "Chức danh", "Từ ngày"),
                List.of(code, "NV", "Chuyên viên", "01/06/2020"));
        enter("holdings", holdings);
        assertThat(Said.text(own.get(tried("holdings", Workbooks.of(holdings)), own.admin)))
                .contains("Dòng mới 0");
        enter(
                "accounts",
                List.of(List.of("Số hiệu", "Tài khoản"), List.of(code, code.toLowerCase(java.util.Locale.ROOT))));
        assertThat(jdbc.sql("select count(*) from organization.post where unit = ? and title = 'Chuyên viên'")
                        .param(own.agency.division())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void hostileFilesAreRefusedInWords() throws IOException {
        Said.says(upload(new byte[0]), 422, "không phải bảng tính");
        Said.says(
                upload("name;notation".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 422, "không phải bảng tính");
        Said.says(upload(bomb()), 422, "nở ra quá lớn");
        Said.says(upload(Workbooks.of(List.of(List.of("Tên")))), 422, "thiếu cột «Tên đầy đủ»");
        Said.says(upload(Workbooks.of(List.of(HEADINGS))), 422, "không có dòng nào");
    }

    @Test
    void aTableOfAHundredThousandRowsIsRefusedAfterTheFirstThousands() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int row = 0; row < 100_000; row++) {
            rows.add(List.of("Phòng " + row, "P" + row, "", "01/06/2020", "QĐ 1"));
        }
        Said.says(upload(Workbooks.of(rows)), 422, "hơn 5000 dòng");
    }

    private void enter(String sheet, List<List<String>> rows) {
        String page = tried(sheet, Workbooks.of(rows));
        assertThat(Said.text(own.get(page, own.admin))).contains("không có lỗi");
        assertThat(own.post(page + "/entry", form(), own.admin)).hasStatus(303);
    }

    private String tried(String sheet, byte[] file) {
        var answer = own.upload(sheet, file, UUID.randomUUID().toString());
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult upload(byte[] file) {
        return own.upload("units", file, UUID.randomUUID().toString());
    }

    /** A hundred megabytes of blanks in a few kilobytes. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int mega = 0; mega < 100; mega++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    private int units() {
        return jdbc.sql("select count(*) from organization.unit where agency = ?")
                .param(own.agency.id())
                .query(Integer.class)
                .single();
    }
}
