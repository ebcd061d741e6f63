package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.Duty;

/** No deadline leads nowhere: what was asked in time is granted late, what is overdue gets another. */
@CauRongTest
class TaskDeadlineTests {
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> FAR = Map.of("dueDay", "08/04/2031");

    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    TaskDeadlineTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Hạn");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void whatWasAskedInTimeIsGrantedToAnotherDayWhenItsOwnIsOver() {
        UUID id = asked("10");
        steps.overdue(id);
        steps.jdbc
                .sql("update tasks.extension set start = start - interval '60 days' where task = ?")
                .param(id)
                .update();
        refused(steps.act(id, "extension/grant", leader, NOTHING), "Hạn này đã qua");
        assertThat(steps.page("/tasks/" + id, leader).select("#dueDay").val()).isEmpty();
        steps.done(id, "extension/grant", leader, FAR);
        assertThat(steps.page("/tasks/" + id, head).text()).contains("08/04/2031, hạn xin là");
        assertThat(steps.waiting(id)).contains(Duty.PROCESS);
        steps.done(id, "completion", head, NOTHING);
    }

    @Test
    void whoDecidesMayNameAnotherDayButNoneBeforeTheDeadline() {
        UUID id = asked("10");
        refused(steps.act(id, "extension/grant", leader, Map.of("dueDay", "03/04/2020")), "Hạn này đã qua");
        steps.done(id, "extension/grant", leader, FAR);
        steps.done(id, "extension", head, Map.of("due", "day", "dueDay", "09/04/2031"));
        refused(steps.act(id, "extension/grant", leader, Map.of("dueDay", "07/04/2031")), "sau hạn hiện tại");
    }

    /** The form says the day wished for; sent as it is, the days stay days. */
    @Test
    void whatIsGrantedAsAskedKeepsItsRule() {
        UUID id = asked("10");
        String day = steps.page("/tasks/" + id, leader).select("#dueDay").val();
        steps.done(id, "extension/grant", leader, Map.of("dueDay", day));
        assertThat(steps.waiting(id))
                .as("the lead and who coordinates know of it")
                .filteredOn(Duty.KNOW::equals)
                .hasSize(2);
        assertThat(steps.jdbc
                        .sql("select amount from tasks.deadline where task = ? order by at desc limit 1")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(steps.page("/tasks/" + id, leader).text()).doesNotContain("hạn xin là");
    }

    @Test
    void whoGaveAnOverdueTaskSetsAnotherDeadlineAndTheHistoryKeepsThatItWasLate() {
        UUID id = steps.given();
        refused(steps.act(id, "deadline", leader, Map.of("due", "5")), "còn hạn");
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/deadline]"))
                .isEmpty();
        steps.overdue(id);
        refused(steps.act(id, "deadline", head, Map.of("due", "5")), "Chỉ người giao");
        refused(steps.act(id, "deadline", leader, Map.of("due", "5", "words", "")), "Chưa ghi lý do");
        refused(steps.act(id, "extension", head, Map.of("due", "10")), "đề nghị người giao đặt hạn mới");
        steps.done(id, "receipt", head, NOTHING);
        var late = steps.page("/tasks/" + id, head);
        assertThat(late.select("form[action$=/extension]")).isEmpty();
        assertThat(late.text()).contains("không xin gia hạn được nữa");
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/deadline]"))
                .hasSize(1);
        steps.done(id, "deadline", leader, Map.of("due", "5"));
        var page = steps.page("/tasks/" + id, head);
        assertThat(page.text()).contains("khi đã quá hạn", "Đang làm trong hạn");
        assertThat(page.select("dl s")).hasSize(1);
        assertThat(steps.items(id))
                .filteredOn(item -> item.duty() == Duty.PROCESS)
                .allSatisfy(item -> assertThat(item.due()).isAfter(Instant.now()));
        steps.done(id, "extension", head, Map.of("due", "10"));
    }

    @Test
    void aDelegateWithoutDirectingSetsNoDeadline() {
        Instant now = Instant.now();
        Actor stand = steps.agency.standingIn(
                steps.agency.deputy(), leader, now.minusSeconds(60), now.plusSeconds(3600), Duty.CONFIRM.name());
        UUID id = steps.given();
        steps.overdue(id);
        refused(steps.act(id, "deadline", stand, Map.of("due", "5")), "không gồm việc chỉ đạo");
    }

    @Test
    void aPartOfAnOverdueWholeGoesOnOnceTheWholeHasAnotherDeadline() {
        UUID whole = steps.given();
        assertThat(steps.give(
                        head, Map.of("parent", whole.toString(), "part-" + specialist.post(), "LEAD", "due", "3")))
                .hasStatus(303);
        UUID part = steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
        steps.done(part, "postponement", head, NOTHING);
        steps.overdue(whole);
        refused(steps.act(part, "resumption", head, Map.of("due", "3")), "Cả việc đã quá hạn");
        steps.done(whole, "deadline", leader, Map.of("due", "10"));
        steps.done(part, "resumption", head, Map.of("due", "3"));
    }

    /** Given with days to return it, due before they end. */
    @Test
    void whatIsOverdueIsNotReturned() {
        UUID id = steps.given();
        assertThat(steps.page("/tasks/" + id, head).select("form[action$=/return]"))
                .hasSize(1);
        steps.overdue(id);
        assertThat(steps.page("/tasks/" + id, head).select("form[action$=/return]"))
                .isEmpty();
        refused(steps.act(id, "return", head, NOTHING), "Chỉ trả lại được đến");
    }

    /** Whoever has it next asks for an extension of their own. */
    @Test
    void whatIsReturnedTakesTheExtensionAskedForWithIt() {
        UUID id = asked("10");
        steps.done(id, "return", head, NOTHING);
        String to = steps.agency.specialist().post().toString();
        steps.done(id, "giving", leader, Map.of("to", to, "due", "3"));
        steps.done(id, "extension", steps.agency.specialist(), Map.of("due", "7"));
        steps.done(id, "extension/grant", leader, NOTHING);
    }

    private UUID asked(String days) {
        UUID id = steps.given();
        steps.done(id, "extension", head, Map.of("due", days));
        return id;
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
