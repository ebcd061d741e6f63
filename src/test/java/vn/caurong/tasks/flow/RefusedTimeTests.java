package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;

/** Whom the deadline of an overdue task was handed on to may as well give it no more time. */
@CauRongTest
class RefusedTimeTests {
    private static final Map<String, String> WHY = Map.of("words", "Việc đã chậm quá lâu");

    private final TaskSteps steps;
    private final Actor leader;
    private final Actor deputy;
    private final Actor head;

    RefusedTimeTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Không Cho Thêm");
        leader = steps.agency.leader();
        deputy = steps.agency.deputy();
        head = steps.agency.unitHead();
    }

    /** The deputy gave it and holds the division as well. */
    @Test
    void whoDecidesSaysNoAndTheTaskRunsOnLate() {
        UUID id = handedOn();
        Document page = steps.page("/tasks/" + id, leader);
        assertThat(page.select("form#next").attr("action")).endsWith("/deadline");
        assertThat(page.select("form[action$=/deadline/refusal]")).hasSize(1);
        refused(steps.act(id, "deadline/refusal", leader, Map.of("words", "")), "lý do");
        steps.done(id, "deadline/refusal", leader, WHY);
        assertThat(steps.state(id)).isEqualTo(TaskState.GIVEN);
        assertThat(steps.waiting(id)).doesNotContain(Duty.DIRECT);
        for (UUID told : new UUID[] {head.post(), deputy.post()}) {
            assertThat(steps.items(id))
                    .anyMatch(
                            item -> item.duty() == Duty.KNOW && item.assignee().equals(new Assignee.ToPost(told)));
        }
        String seen = steps.page("/tasks/" + id, deputy).text();
        assertThat(seen).contains("không cho thêm thời gian", "Việc đã chậm quá lâu", "Đang làm quá hạn");
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/deadline/refusal]"))
                .isEmpty();
        refused(steps.act(id, "deadline/refusal", leader, WHY), "không chờ bạn");
    }

    /** It came back to the post that gave it: that knows. */
    @Test
    void whoGaveItIsNotToldWhatTheyDecided() {
        UUID id = steps.given();
        steps.overdue(id);
        Instant now = Instant.now();
        steps.agency.standingIn(deputy, head, now.minusSeconds(60), now.plusSeconds(3600));
        Actor standing = steps.agency.standingIn(deputy, leader, now.minusSeconds(60), now.plusSeconds(3600));
        steps.done(id, "decider", standing, Map.of());
        steps.done(id, "deadline/refusal", leader, WHY);
        assertThat(steps.items(id).stream()
                        .filter(item -> item.duty() == Duty.KNOW)
                        .map(item -> item.assignee().id()))
                .containsExactly(head.post());
    }

    @Test
    void onlyWhatWasHandedOnIsRefusedSo() {
        UUID late = steps.given();
        steps.overdue(late);
        assertThat(steps.page("/tasks/" + late, leader).select("form[action$=/deadline/refusal]"))
                .isEmpty();
        refused(steps.act(late, "deadline/refusal", leader, WHY), "không chờ bạn");
        UUID asked = steps.given();
        steps.done(asked, "extension", head, Map.of("due", "10"));
        refused(steps.act(asked, "deadline/refusal", leader, WHY), "đề nghị gia hạn");
        refused(steps.act(steps.given(), "deadline/refusal", leader, WHY), "còn hạn");
    }

    private UUID handedOn() {
        steps.agency.vacate(head);
        steps.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), deputy.person(), head.post())
                .update();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.overdue(id);
        steps.done(id, "decider", deputy, Map.of());
        return id;
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
