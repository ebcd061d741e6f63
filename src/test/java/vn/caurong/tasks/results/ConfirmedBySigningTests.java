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
import vn.caurong.kernel.Ids;
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
        assertThat(steps.page("/tasks/" + task, author).text())
                .as("signed, not out yet")
                .contains("ký văn bản này là xác nhận");
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
        assertThat(panel(document, leader))
                .as("signed before")
                .contains("phát hành là báo hoàn thành")
                .doesNotContain("Bạn ký");
        saysNothing(task, author);
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

    /** Nobody confirms their own work, by signing as little as by a press. */
    @Test
    void ofTheSignersOwnWorkNobodySaysThatSigningConfirms() {
        UUID task = task(leader, Map.of());
        UUID document = linked(task);
        office.agency.vacate(author);
        steps.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), leader.person(), author.post())
                .update();
        assertThat(panel(document, leader))
                .contains("phát hành là báo hoàn thành")
                .doesNotContain("Bạn ký");
        saysNothing(task, leader);
        office.sign(document, null);
        office.issue(document, office.agency.clerk());
        waits(task);
    }

    @Test
    void whileTheGiversPostIsVacantNobodySaysThatTheirSignatureConfirms() {
        UUID task = task(leader, Map.of());
        linked(task);
        office.agency.vacate(leader);
        saysNothing(task, author);
    }

    /** What was issued reports nothing any more. */
    @Test
    void thePageOfWhatWentOutPromisesNoReport() {
        UUID task = task(office.agency.unitHead(), Map.of());
        UUID document = linked(task);
        assertThat(panel(document, author)).contains("phát hành là báo hoàn thành");
        office.sign(document, null);
        office.issue(document, office.agency.clerk());
        steps.done(task, "sending-back", office.agency.unitHead(), Map.of());
        assertThat(steps.state(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(panel(document, author))
                .contains("Văn bản này là kết quả")
                .doesNotContain("phát hành là báo hoàn thành");
    }

    private void saysNothing(UUID task, Actor reader) {
        assertThat(steps.page("/tasks/" + task, reader).text())
                .contains("Khi phát hành sẽ báo hoàn thành, chờ xác nhận")
                .doesNotContain("ký văn bản này là xác nhận");
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
