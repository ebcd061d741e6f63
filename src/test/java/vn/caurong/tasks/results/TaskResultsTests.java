package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** An outgoing document as the result of a task: reported when it goes out, never in its way. */
@CauRongTest
class TaskResultsTests {
    private final ApplicationContext context;
    private final Office office;
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor author;

    TaskResultsTests(ApplicationContext context) {
        this.context = context;
        office = new Office(context, "Sở Có Kết Quả");
        steps = new TaskSteps(context, office.agency);
        leader = office.agency.leader();
        author = office.agency.specialist();
    }

    private UUID task() {
        return task(leader, Map.of());
    }

    private UUID task(Actor giver, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("part-" + author.post(), "LEAD"));
        form.putAll(more);
        return steps.id(steps.give(giver, form));
    }

    private MvcTestResult link(UUID task, UUID document, Actor by, boolean reports) {
        Map<String, String> form = new HashMap<>(Map.of(
                "task",
                task + ":" + steps.version(task),
                "document",
                document.toString(),
                "words",
                "Đã trình văn bản trả lời"));
        if (reports) {
            form.put("reports", "yes");
        }
        return steps.post("/tasks/results", by, form);
    }

    @Test
    void issuingItsDocumentReportsTheTaskOnce() {
        Actor head = office.agency.unitHead();
        UUID task = task(head, Map.of());
        UUID document = office.approved(null);
        String at = "/documents/outgoing/" + document;
        assertThat(steps.page(at, author).select("a[href=/tasks/results/" + document + "]"))
                .hasSize(1);
        assertThat(steps.page("/tasks/results/" + document, author)
                        .select("#task option")
                        .text())
                .contains("Rà soát máy tính");
        assertThat(link(task, document, author, true)).hasStatus(303).hasHeader("Location", at);
        assertThat(link(task, document, author, true)).as("one result").hasStatus(422);
        assertThat(steps.page("/tasks/" + task, head).text()).contains("Khi phát hành sẽ báo hoàn thành");
        assertThat(steps.state(task)).isEqualTo(TaskState.IN_PROGRESS);
        office.sign(document, null);
        office.issue(document, office.agency.clerk());
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.waiting(task)).containsExactly(Duty.CONFIRM);
        int version = steps.version(task);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.publishEvent(new DocumentIssued(document, "1/X", null, office.agency.clerk())));
        assertThat(steps.version(task)).as("heard twice is once").isEqualTo(version);
        var page = steps.page("/tasks/" + task, head);
        assertThat(page.text()).contains("Đã trình văn bản trả lời", "nhiệm vụ được báo hoàn thành", "Đã phát hành.");
        assertThat(page.select("dd a[href=" + at + "]").text()).contains("/");
        assertThat(steps.page(at, head)
                        .select("section[aria-labelledby=panel-tasks]")
                        .text())
                .contains("Văn bản này là kết quả", "Chờ xác nhận");
    }

    @Test
    void whatCannotBeReportedStaysWithItsLeadAndTheDocumentGoesOut() {
        UUID task = task();
        UUID document = office.approved(null);
        assertThat(link(task, document, author, true)).hasStatus(303);
        steps.done(task, "postponement", leader, Map.of());
        office.sign(document, null);
        office.issue(document, office.agency.clerk());
        assertThat(office.state(document)).isEqualTo("ISSUED");
        assertThat(steps.state(task)).isEqualTo(TaskState.PUT_OFF);
        assertThat(steps.page("/tasks/" + task, leader).text()).contains("phát hành văn bản kết quả");
    }

    @Test
    void aDraftGivenUpIsSaidAndMakesRoomForAnother() {
        UUID task = task();
        UUID document = office.begun();
        assertThat(link(task, document, author, true)).hasStatus(303);
        office.withdrawn(document);
        assertThat(steps.state(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(steps.waiting(task)).containsExactly(Duty.PROCESS, Duty.KNOW);
        assertThat(steps.page("/tasks/" + task, author).text()).contains("Dự thảo đã thôi");
        assertThat(link(task, document, author, true)).as("given up").hasStatus(422);
        UUID out = office.issued(null);
        assertThat(link(task, out, author, true)).hasStatus(303);
        assertThat(steps.state(task)).as("it is out already").isEqualTo(TaskState.REPORTED);
    }

    /** Who gave it wants more: another document is the result, the first stays as history. */
    @Test
    void afterItsReportWasSentBackAnotherDocumentIsLinked() {
        UUID task = task();
        UUID first = office.issued(null);
        assertThat(link(task, first, author, true)).hasStatus(303);
        steps.done(task, "sending-back", leader, Map.of());
        assertThat(steps.page("/tasks/" + task, author).text()).contains("Gắn văn bản khác được");
        UUID second = office.issued(null);
        assertThat(link(task, second, author, true)).hasStatus(303);
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.page("/tasks/" + task, author).select("dd a").eachAttr("href"))
                .contains("/documents/outgoing/" + second);
        assertThat(ended(task)).isEqualTo("REPLACED");
        assertThat(steps.page("/documents/outgoing/" + first, author)
                        .select("section[aria-labelledby=panel-tasks]")
                        .text())
                .contains("Văn bản này là kết quả");
    }

    @Test
    void aDraftLinkedByMistakeIsUnlinkedUntilItIsIssued() {
        UUID task = task();
        UUID wrong = office.approved(null);
        assertThat(steps.act(task, "result/end", author, Map.of())).hasStatus(422);
        assertThat(link(task, wrong, author, true)).hasStatus(303);
        assertThat(steps.page("/tasks/" + task, leader).select("form[action$=/result/end]"))
                .isEmpty();
        assertThat(steps.act(task, "result/end", leader, Map.of())).hasStatus(422);
        assertThat(steps.page("/tasks/" + task, author).select("form[action$=/result/end]"))
                .hasSize(1);
        steps.done(task, "result/end", author, Map.of());
        assertThat(steps.page("/tasks/" + task, author).text()).contains("bỏ gắn văn bản kết quả");
        assertThat(ended(task)).isEqualTo("UNLINKED");
        office.sign(wrong, null);
        office.issue(wrong, office.agency.clerk());
        assertThat(steps.state(task)).as("not its result any more").isEqualTo(TaskState.IN_PROGRESS);
        assertThat(link(task, office.issued(null), author, false)).hasStatus(303);
        assertThat(steps.act(task, "result/end", author, Map.of())).as("issued").hasStatus(422);
    }

    private String ended(UUID task) {
        return steps.jdbc
                .sql("select ended from tasks.result where task = ? order by at, id limit 1")
                .param(task)
                .query(String.class)
                .single();
    }

    @Test
    void calledBackIsToldToBothAndTheReportStands() {
        UUID task = task();
        UUID out = office.issued(null);
        assertThat(link(task, out, author, true)).hasStatus(303);
        assertThat(steps.post(
                        "/documents/outgoing/" + out + "/call-back",
                        office.agency.clerk(),
                        Map.of("reason", "Sai số liệu")))
                .hasStatus(303);
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.waiting(task)).containsExactlyInAnyOrder(Duty.CONFIRM, Duty.KNOW, Duty.KNOW);
        assertThat(steps.page("/tasks/" + task, leader).text()).contains("Văn bản đã bị thu hồi");
    }

    @Test
    void onlyTheLeadLinksAndOnlyADocumentTheySee() {
        UUID task = task();
        UUID document = office.begun();
        assertThat(link(task, document, leader, false)).hasStatus(422);
        Office other = new Office(context, "Sở Kết Quả Khác");
        assertThat(link(task, other.begun(), author, false)).hasStatus(404);
        Map<String, String> gone =
                Map.of("task", UUID.randomUUID() + ":1", "document", document.toString(), "words", "x");
        assertThat(steps.post("/tasks/results", author, gone)).hasStatus(404);
        assertThat(steps.post("/tasks/results", author, Map.of("task", "x", "document", document.toString())))
                .hasStatus(422);
    }
}
