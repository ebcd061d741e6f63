package vn.caurong.tasks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Duty;

/** Who gave a task and signs its result has confirmed it; nobody else has, and never unseen. */
@CauRongTest
class ConfirmedBySigningTests {
    private final Office office;
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor author;

    ConfirmedBySigningTests(ApplicationContext context) {
        office = new Office(context, "Sở Ký Là Xong");
        steps = new TaskSteps(context, office.agency);
        leader = office.agency.leader();
        author = office.agency.specialist();
    }

    @Test
    void whoGaveItAndSignsItsResultClosesItWhenThatIsIssued() {
        UUID task = task(leader, Map.of());
        UUID document = linked(task);
        assertThat(steps.page("/tasks/" + task, leader).text()).contains("ký văn bản này là xác nhận");
        assertThat(panel(document, leader))
                .as("before they sign")
                .contains("Bạn ký, phát hành trước hạn là xác nhận hoàn thành");
        assertThat(panel(document, author))
                .contains("phát hành là báo hoàn thành")
                .doesNotContain("Bạn ký");
        office.sign(document, null);
        assertThat(steps.state(task)).as("not out yet").isEqualTo(TaskState.IN_PROGRESS);
        office.issue(document, office.agency.clerk());
        assertThat(steps.state(task)).isEqualTo(TaskState.CLOSED);
        assertThat(steps.waiting(task)).containsExactly(Duty.KNOW);
        assertThat(panel(document, leader)).contains("Văn bản này là kết quả").doesNotContain("Bạn ký");
        var page = steps.page("/tasks/" + task, author);
        assertThat(page.text()).contains("bằng chữ ký trên văn bản kết quả", leader.name(), "Tốt");
        assertThat(steps.jdbc
                        .sql("select by_person from tasks.confirmation where task = ?")
                        .param(task)
                        .query(UUID.class)
                        .single())
                .isEqualTo(leader.person());
    }

    @Test
    void whatSomebodyElseGaveWaitsForThem() {
        UUID task = task(office.agency.unitHead(), Map.of());
        UUID document = linked(task);
        assertThat(panel(document, leader)).doesNotContain("Bạn ký");
        office.sign(document, null);
        office.issue(document, office.agency.clerk());
        waits(task);
    }

    /** Who signed did not know what it would be the result of. */
    @Test
    void whatWasLinkedAfterTheSignatureWaits() {
        UUID task = task(leader, Map.of());
        UUID document = office.signed(null);
        link(task, document);
        office.issue(document, office.agency.clerk());
        waits(task);
    }

    @Test
    void whereMoreHasToBeSaidItWaits() {
        UUID several = task(leader, Map.of("quantity", "3"));
        UUID late = task(leader, Map.of());
        UUID one = linked(several);
        UUID other = linked(late);
        assertThat(panel(one, leader)).doesNotContain("Bạn ký");
        steps.jdbc
                .sql("update tasks.task set due = now() - interval '1 day' where id = ?")
                .param(late)
                .update();
        office.sign(one, null);
        office.sign(other, null);
        office.issue(one, office.agency.clerk());
        office.issue(other, office.agency.clerk());
        waits(several);
        waits(late);
    }

    private String panel(UUID document, Actor reader) {
        return steps.page("/documents/outgoing/" + document, reader)
                .select("section[aria-labelledby=panel-tasks]")
                .text();
    }

    private void waits(UUID task) {
        assertThat(steps.state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(steps.waiting(task)).containsExactly(Duty.CONFIRM);
    }

    private UUID task(Actor giver, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("part-" + author.post(), "LEAD"));
        form.putAll(more);
        return steps.id(steps.give(giver, form));
    }

    private UUID linked(UUID task) {
        UUID document = office.approved(null);
        link(task, document);
        return document;
    }

    private void link(UUID task, UUID document) {
        String at = task + ":" + steps.version(task);
        var form = Map.of("task", at, "document", document.toString(), "words", "Đã trình văn bản", "reports", "yes");
        assertThat(steps.post("/tasks/results", author, form)).hasStatus(303);
    }
}
