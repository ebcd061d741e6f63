package vn.caurong.tasks.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.whole.Workbooks;

/** Tasks from a spreadsheet: each row's refusal shown, the good ones given once, bad files refused. */
@CauRongTest
class EntryTests {
    private static final List<String> HEADINGS = List.of("Việc *", "Chủ trì", "Phối hợp", "Hạn", "Sản phẩm", "Độ khẩn");

    private final TaskSteps steps;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Actor leader;

    EntryTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Bảng tính");
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
        leader = steps.agency.leader();
    }

    @Test
    void everyRowSaysWhyAndTheGoodOnesAreGivenOnce() {
        String unit = "phòng  NGHIỆP vụ";
        String person = steps.agency.specialist().name();
        String way = sent(
                leader,
                List.of("Rà soát máy tính", unit, person, "5", "Báo cáo", "khẩn"),
                List.of("", unit, "", "5"),
                List.of("Việc hai", "Phòng Không Có", "", "5"),
                List.of("Việc ba", unit, "", "02/01/2021"),
                List.of("Việc tư", unit, "", "hôm nào đó"),
                List.of("Việc năm", unit, unit, "5"),
                List.of("Việc sáu", unit, "", "5", "", "gấp"),
                List.of("=1+1", unit, "", "5"),
                List.of("Việc tám", person, "", "3"));
        Document page = steps.page(way, leader);
        assertThat(page.select("h2").text()).contains("2 việc giao được, 7 dòng có lỗi");
        assertThat(page.select("tbody").text())
                .contains(
                        "Không có «Phòng Không Có»",
                        "ngày nghỉ",
                        "Không đọc được hạn",
                        "hai lần",
                        "độ khẩn «gấp»",
                        "công thức");
        assertThat(given()).isZero();
        Map<String, String> key = Map.of();
        assertThat(steps.post(way + "/giving", leader, key)).hasStatus(303);
        assertThat(steps.post(way + "/giving", leader, key))
                .as("again, with another key")
                .hasStatus(303);
        assertThat(given()).isEqualTo(2);
        page = steps.page(way, leader);
        assertThat(page.text()).contains("Đã giao 2 việc", "Còn 7 dòng chưa giao");
        assertThat(steps.page("/tasks?filter=given", leader).text()).contains("Rà soát máy tính", "Việc tám");
        assertThat(steps.get(way, steps.agency.unitHead())).as("another's file").hasStatus(404);
        assertThat(steps.post(way + "/giving", steps.agency.unitHead(), key)).hasStatus(404);
    }

    @Test
    void whatIsNoDayNorNumberIsAFaultOfItsRowInItsColumn() {
        String unit = "Phòng Nghiệp vụ";
        String way = sent(
                leader,
                List.of("Việc một", unit, "", "2020-02-30"),
                List.of("Việc hai", unit, "", "0001-01-01"),
                List.of("Việc ba", unit, "", "2031-06-11"),
                List.of("Việc tư", unit, "Phòng Không Có", "5"),
                List.of("Việc năm", unit, "", "#1E999999999"),
                List.of("Việc sáu", unit, "", "#1E300"),
                List.of("Việc bảy", unit, "", "23:30, 11/06/2031"));
        Document page = steps.page(way, leader);
        assertThat(page.select("h2").text()).contains("1 việc giao được, 6 dòng có lỗi");
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Hạn", "30/02/2020"))
                .anySatisfy(row -> assertThat(row).contains("Hạn", "đã qua"))
                .anySatisfy(row -> assertThat(row).contains("Phối hợp", "Không có «Phòng Không Có»"))
                .anySatisfy(row -> assertThat(row).contains("Hạn", "Ô có lỗi"))
                .anySatisfy(row -> assertThat(row).contains("Hạn", "ngoài giờ làm việc"));
    }

    /** The column is new: tables without it are read as before. */
    @Test
    void aTableMaySayHowManyOfAProductAreExpected() {
        List<String> headings = List.of("Việc", "Chủ trì", "Hạn", "Sản phẩm", "Số lượng");
        String unit = "Phòng Nghiệp vụ";
        MvcTestResult sent = upload(
                leader,
                Workbooks.of(List.of(
                        headings,
                        List.of("Việc một", unit, "5", "Báo cáo", "#12"),
                        List.of("Việc hai", unit, "5", "Báo cáo", ""),
                        List.of("Việc ba", unit, "5", "Báo cáo", "0"),
                        List.of("Việc tư", unit, "5", "Báo cáo", "#1.5"))));
        String way = sent.getResponse().getHeader("Location");
        Document page = steps.page(way, leader);
        assertThat(page.select("h2").text()).contains("2 việc giao được, 2 dòng có lỗi");
        assertThat(page.select("tbody tr").eachText())
                .allSatisfy(row -> assertThat(row).contains("Số lượng", "từ 1 đến 9999"));
        assertThat(steps.post(way + "/giving", leader, Map.of())).hasStatus(303);
        assertThat(steps.jdbc
                        .sql("select quantity from tasks.task where agency = ? order by words desc")
                        .param(leader.agency())
                        .query(Integer.class)
                        .list())
                .containsExactly(12, 1);
    }

    @Test
    void fiveHundredRowsAreGivenAndOneMoreIsRefused() {
        List<List<String>> rows = rows(TaskSheet.MOST);
        String way = sent(leader, rows);
        assertThat(steps.page(way, leader).select("h2").text()).contains("500 việc giao được, 0 dòng");
        assertThat(steps.post(way + "/giving", leader, Map.of())).hasStatus(303);
        assertThat(given()).isEqualTo(500);
        refused(Workbooks.of(headed(rows(TaskSheet.MOST + 1))), "500");
        refused(Workbooks.of(headed(rows(100_000))), "500");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() {
        refused(new byte[0], "bảng tính");
        refused("PK nhưng không phải".getBytes(java.nio.charset.StandardCharsets.UTF_8), "bảng tính");
        refused(new byte[(5 << 20) + 1], "5 MB");
        refused(Workbooks.of(List.of(List.of("Việc", "Hạn"), List.of("Một việc", "5"))), "Chủ trì");
        refused(Workbooks.of(List.of(HEADINGS)), "");
        byte[] whole = Workbooks.of(headed(rows(3)));
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), "bảng tính");
        assertThat(given()).isZero();
        assertThat(steps.get("/tasks/entries", steps.agency.specialist())).hasStatus(403);
    }

    @Test
    void theTemplateIsReadAgain() throws IOException {
        MvcTestResult answer = steps.get("/tasks/entries/template.xlsx", leader);
        assertThat(answer).hasStatusOk();
        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Việc *");
            assertThat(book.getSheetAt(0).getRow(0).getPhysicalNumberOfCells()).isEqualTo(8);
        }
        assertThat(steps.page("/tasks/entries", leader).select("input[type=file]"))
                .hasSize(1);
    }

    private void refused(byte[] file, String says) {
        MvcTestResult answer = upload(leader, file);
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            rows.add(List.of("Việc số " + row, "Phòng Nghiệp vụ", "", "5"));
        }
        return rows;
    }

    private static List<List<String>> headed(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);
        return all;
    }

    @SafeVarargs
    private String sent(Actor by, List<String>... rows) {
        return sent(by, List.of(rows));
    }

    private String sent(Actor by, List<List<String>> rows) {
        MvcTestResult answer = upload(by, Workbooks.of(headed(rows)));
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult upload(Actor by, byte[] file) {
        return mvc.post()
                .uri("/tasks/entries")
                .multipart()
                .file(new MockMultipartFile("file", "viec.xlsx", "application/octet-stream", file))
                .param("key", UUID.randomUUID().toString())
                .with(signIn.as(by))
                .exchange();
    }

    private int given() {
        return steps.jdbc
                .sql("select count(*) from tasks.task where agency = ?")
                .param(leader.agency())
                .query(Integer.class)
                .single();
    }
}
