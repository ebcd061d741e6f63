package vn.caurong.tasks.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.WorkList;

/** Deadlines of tasks when the working calendar changes. */
@CauRongTest
class TaskCalendarTests {
    private final TaskSteps steps;
    private final TaskCalendar calendar;
    private final WorkingTime time;
    private final WorkList worklist;
    private final TransactionTemplate transaction;

    TaskCalendarTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Đổi Lịch");
        calendar = context.getBean(TaskCalendar.class);
        time = context.getBean(WorkingTime.class);
        worklist = context.getBean(WorkList.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    /** What was counted in days is found when the same days end another time; a day named stays. */
    @Test
    void onlyWhatWasCountedInDaysMoves() {
        UUID counted = steps.given();
        UUID named = steps.id(steps.give(steps.agency.leader(), Map.of("due", "day", "dueDay", "08/04/2031")));
        shorten(counted);
        shorten(named);
        List<WorkingTime.Move> moves = calendar.moves(time);
        assertThat(moves)
                .extracting(move -> move.subject().id())
                .contains(counted)
                .doesNotContain(named);
    }

    /** Whoever makes it a day off reads how many that are still done name it. */
    @Test
    void whatNamesADayIsCountedByAgency() {
        LocalDate day = LocalDate.of(2031, 4, 8);
        Map<String, String> named = Map.of("due", "day", "dueDay", "11:00, 08/04/2031");
        UUID id = steps.id(steps.give(steps.agency.leader(), named));
        steps.id(steps.give(steps.agency.leader(), Map.of("due", "day", "dueDay", "09/04/2031")));
        steps.given();
        assertThat(calendar.named(day)).containsEntry(steps.agency.id(), 1);
        steps.done(id, "cancellation", steps.agency.leader(), Map.of());
        assertThat(calendar.named(day)).doesNotContainKey(steps.agency.id());
    }

    @Test
    void aMoveIsKeptWithItsReasonAndOnlyWhileTheDeadlineIsTheSame() {
        UUID id = steps.given();
        Instant due = due(id);
        Instant later = due.plus(Duration.ofDays(1));
        move(id, due, later);
        assertThat(due(id)).isEqualTo(later);
        assertThat(worklist.openOn(new Subject(Task.KIND, id)))
                .allSatisfy(item -> assertThat(item.due()).isEqualTo(later));
        move(id, due, due.plus(Duration.ofDays(2)));
        assertThat(due(id)).as("it is another meanwhile").isEqualTo(later);
        assertThat(steps.page("/tasks/" + id, steps.agency.leader()).text()).contains("theo lịch làm việc");
    }

    /** What waits for confirmation is judged by the deadline it was reported against. */
    @Test
    void whatIsReportedKeepsItsDeadline() {
        UUID id = steps.given();
        shorten(id);
        assertThat(moved(id)).isTrue();
        Instant due = due(id);
        steps.done(id, "completion", steps.agency.unitHead(), Map.of());
        assertThat(moved(id)).isFalse();
        move(id, due, due.plus(Duration.ofDays(1)));
        assertThat(due(id)).isEqualTo(due);
        steps.done(id, "sending-back", steps.agency.leader(), Map.of());
        assertThat(moved(id)).as("it runs on").isTrue();
    }

    private boolean moved(UUID id) {
        return calendar.moves(time).stream()
                .anyMatch(move -> move.subject().id().equals(id));
    }

    /** Counted in days it would end behind its whole; named as a day it would stay behind it. */
    @Test
    void aPartIsHeldWithinItsWhole() {
        UUID whole = steps.id(steps.give(steps.agency.leader(), Map.of("due", "10")));
        UUID counted = part(whole, Map.of("due", "3"));
        UUID named = part(whole, Map.of("due", "day", "dueDay", Vietnam.write(Vietnam.date(due(whole)))));
        begun(counted, "+ interval '60 days'");
        assertThat(to(counted)).isEqualTo(due(whole));
        begun(whole, "- interval '5 days'");
        assertThat(to(whole)).isBefore(due(whole));
        assertThat(to(counted)).isEqualTo(to(whole));
        assertThat(to(named)).isEqualTo(to(whole));
    }

    private UUID part(UUID whole, Map<String, String> due) {
        Map<String, String> form = new HashMap<>(due);
        form.put("parent", whole.toString());
        form.put("part-" + steps.agency.specialist().post(), "LEAD");
        assertThat(steps.give(steps.agency.unitHead(), form)).hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ? order by id desc limit 1")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private void begun(UUID id, String moved) {
        steps.jdbc
                .sql("update tasks.deadline set start = start " + moved + " where task = ?")
                .param(id)
                .update();
    }

    private Instant to(UUID id) {
        return calendar.moves(time).stream()
                .filter(move -> move.subject().id().equals(id))
                .map(WorkingTime.Move::to)
                .findFirst()
                .orElseThrow();
    }

    private void move(UUID id, Instant from, Instant to) {
        var move = new WorkingTime.Move(new Subject(Task.KIND, id), steps.agency.id(), from, to);
        transaction.executeWithoutResult(_ -> calendar.move(move, "Nghỉ bù", steps.agency.leader()));
    }

    /** As if it had been counted by another calendar. */
    private void shorten(UUID id) {
        steps.jdbc
                .sql("update tasks.deadline set due = due - interval '1 hour' where task = ?")
                .param(id)
                .update();
        steps.jdbc
                .sql("update tasks.task set due = due - interval '1 hour' where id = ?")
                .param(id)
                .update();
    }

    private Instant due(UUID id) {
        return steps.jdbc
                .sql("select due from tasks.task where id = ?")
                .param(id)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }
}
