package vn.caurong.tasks.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.TestCharges;
import vn.caurong.tasks.state.TaskState;

/** Files that come with reports: taken at the door, shown to who may see the task, to nobody else. */
@CauRongTest
class TaskReportsTests {
    private final TaskSteps steps;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;

    TaskReportsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Báo Cáo Có Tệp");
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
    }

    @Test
    void aReportBringsItsFilesToWhoMaySeeTheTask() {
        UUID id = steps.given();
        byte[] pdf = TestCharges.pdf("1/BC");
        Actor head = steps.agency.unitHead();
        assertThat(report(id, "reports", head, file("bao-cao.pdf", pdf))).hasStatus(303);
        assertThat(report(id, "part", steps.agency.specialist(), file("so-lieu.pdf", TestCharges.pdf("2/BC"))))
                .hasStatus(303);
        assertThat(report(id, "completion", head, file("", new byte[0])))
                .as("no file chosen")
                .hasStatus(303);
        Document page = steps.page("/tasks/" + id, steps.agency.leader());
        assertThat(page.select("dd a[target]").eachText()).containsExactlyInAnyOrder("bao-cao.pdf", "so-lieu.pdf");
        assertThat(page.select("dd:has(a[target])").text())
                .contains("Kèm báo cáo tiến độ 50 %, Phòng Nghiệp vụ", "Kèm báo cáo phần phối hợp");
        String href = page.select("dd a[target]:contains(bao-cao)").attr("href");
        assertThat(steps.get(href, head).getResponse().getContentAsByteArray()).isEqualTo(pdf);
        TestAgency other = TestAgency.create(steps.jdbc, "Sở Khác Không Xem");
        assertThat(steps.get(href, other.leader())).hasStatus(404);
        assertThat(steps.get("/tasks/" + id + "/files/" + UUID.randomUUID() + "/x/open", head))
                .hasStatus(404);
        assertThat(kept(id)).isEqualTo(2);
    }

    @Test
    void whatTheDoorRefusesIsSaidAndNothingIsKept() {
        UUID id = steps.given();
        Actor head = steps.agency.unitHead();
        MvcTestResult refused = report(id, "reports", head, file("x.exe", "MZ thử".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused).hasStatus(422);
        assertThat(TaskSteps.text(refused)).contains("x.exe");
        assertThat(kept(id)).isZero();
        assertThat(steps.state(id)).isEqualTo(TaskState.GIVEN);
        TestAgency other = TestAgency.create(steps.jdbc, "Sở Khác Không Gửi");
        assertThat(report(id, "reports", other.leader(), file("a.pdf", TestCharges.pdf("3/BC"))))
                .hasStatus(404);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private MvcTestResult report(UUID id, String act, Actor by, MockMultipartFile file) {
        var request = mvc.post().multipart().uri("/tasks/" + id + "/" + act).file(file);
        Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "version",
                        "" + steps.version(id),
                        "words",
                        "Đã tổng hợp",
                        "percent",
                        "50")
                .forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private int kept(UUID task) {
        return steps.jdbc
                .sql("select count(*) from tasks.report_file f join tasks.report r on r.id = f.report where r.task = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
