package vn.caurong.tasks.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** All that is wrong with a table is said at once, before its good rows are given and after. */
@CauRongTest
class EntryFaultsTests {
    private static final List<String> HEADINGS =
            List.of("Việc *", "Chủ trì", "Phối hợp", "Hạn", "Sản phẩm", "Số lượng", "Độ khẩn");

    private final TaskSteps steps;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Actor leader;

    EntryFaultsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Sửa Bảng");
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
        leader = steps.agency.leader();
    }

    @Test
    void aRowSaysEverythingThatIsWrongWithItByColumn() {
        String way = sent(List.of(
                HEADINGS,
                List.of("", "Phòng Xa", "Phòng Nghiệp vụ; Ai Đó; Ai Nữa", "hôm nào", "x".repeat(501), "0", "gấp"),
                List.of("=1+1", "Phòng Xa", "", "02/01/2021"),
                List.of("Việc ba", "Phòng Nghiệp vụ", "Phòng Nghiệp vụ", "hôm kia"),
                List.of("Việc tư", "Phòng Nghiệp vụ", "", "5")));
        List<String> before = rows(way);
        assertThat(before.stream().filter(row -> row.startsWith("Dòng 2 ")))
                .hasSize(8)
                .anySatisfy(row -> assertThat(row).contains("Việc"))
                .anySatisfy(row -> assertThat(row).contains("Chủ trì", "Không có «Phòng Xa»"))
                .anySatisfy(row -> assertThat(row).contains("Phối hợp", "Không có «Ai Đó»"))
                .anySatisfy(row -> assertThat(row).contains("Phối hợp", "Không có «Ai Nữa»"))
                .anySatisfy(row -> assertThat(row).contains("Hạn", "Không đọc được hạn"))
                .anySatisfy(row -> assertThat(row).contains("Sản phẩm", "500 ký tự"))
                .anySatisfy(row -> assertThat(row).contains("Số lượng", "từ 1 đến 9999"))
                .anySatisfy(row -> assertThat(row).contains("Độ khẩn", "«gấp»"));
        assertThat(before.stream().filter(row -> row.startsWith("Dòng 3 "))).hasSize(3);
        assertThat(before.stream().filter(row -> row.startsWith("Dòng 4 "))).hasSize(2);
        assertThat(steps.post(way + "/giving", leader, Map.of())).hasStatus(303);
        assertThat(steps.page(way, leader).text()).contains("Đã giao 1 việc", "Còn 3 dòng");
        assertThat(rows(way)).as("after giving").isEqualTo(before);
    }

    @Test
    void fiveHundredRefusedRowsAreAllListed() {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        for (int row = 1; row <= TaskSheet.MOST; row++) {
            all.add(List.of("Việc " + row, "Phòng Xa", "", "5", "", "", "gấp"));
        }
        String way = sent(all);
        assertThat(rows(way)).hasSize(2 * TaskSheet.MOST);
        assertThat(steps.page(way, leader).select("h2").text()).contains("0 việc giao được, 500 dòng");
    }

    private List<String> rows(String way) {
        return steps.page(way, leader).select("tbody tr").eachText();
    }

    private String sent(List<List<String>> rows) {
        MvcTestResult answer = mvc.post()
                .uri("/tasks/entries")
                .multipart()
                .file(new MockMultipartFile("file", "viec.xlsx", "application/octet-stream", Workbooks.of(rows)))
                .param("key", UUID.randomUUID().toString())
                .with(signIn.as(leader))
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }
}
