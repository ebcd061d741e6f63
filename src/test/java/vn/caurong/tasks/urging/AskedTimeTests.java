package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** Who has to decide on more time is reminded with the lead, while it can still be given in time. */
@CauRongTest
class AskedTimeTests {
    /** A Wednesday at 9:30, far from holidays; the task is due on Thursday. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final Instant NIGHT = Instant.parse("2031-06-10T15:30:00Z");
    private static final Instant DAY_OF_DUE = Instant.parse("2031-06-12T02:30:00Z");
    private static final Instant OVER = Instant.parse("2031-06-13T02:30:00Z");

    private final TaskSteps steps;
    private final TestUrging urging;
    private final Actor leader;
    private final Actor head;

    AskedTimeTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Chờ Gia Hạn");
        urging = new TestUrging(context, steps.agency.id());
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void whoDecidesIsToldBeforeAndOnTheDayOnceEach() {
        asked();
        asked();
        run(NIGHT);
        assertThat(told(leader)).as("not at night").isEmpty();
        run(WORKING);
        run(WORKING.plusSeconds(3600));
        assertThat(told(leader)).as("both in one notice").containsExactly("0,2,0,0");
        run(DAY_OF_DUE);
        run(OVER);
        run(OVER.plusSeconds(3600));
        assertThat(told(leader)).as("undecided though it is over").containsExactly("0,2,0,0", "0,2,0,0", "0,0,0,0,2");
        assertThat(told(head)).hasSize(3);
        String bundle = steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where post = ? limit 1")
                .param(leader.post())
                .query(String.class)
                .single();
        assertThat(steps.page(bundle, leader).text()).contains("Đang xin gia hạn, chưa được quyết định.");
    }

    /** The lead is urged from then on; who did not decide is reminded as of a report. */
    @Test
    void whoLeftItUndecidedIsRemindedUntilTheyDecide() {
        UUID id = asked();
        run(DAY_OF_DUE);
        run(OVER);
        run(OVER.plusSeconds(3600));
        assertThat(told(leader)).containsExactly("0,1,0,0", "0,0,0,0,1");
        steps.overdue(id);
        assertThat(steps.page(last(leader), leader).text()).contains("Chờ bạn quyết định gia hạn, nhắc lần");
        for (Actor reader : List.of(leader, head)) {
            assertThat(steps.page(last(reader), reader).text())
                    .contains("Đã quá hạn, đề nghị gia hạn chưa được quyết định.")
                    .doesNotContain("Đồng ý hoặc từ chối");
        }
        steps.done(id, "extension/refusal", leader, Map.of());
        run(OVER.plusSeconds(14 * 86400));
        assertThat(told(leader)).as("only of who is below").containsExactly("0,1,0,0", "0,0,0,0,1", "0,0,1,0");
    }

    private String last(Actor reader) {
        return steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where post = ? order by at desc limit 1")
                .param(reader.post())
                .query(String.class)
                .single();
    }

    @Test
    void whatIsDecidedOrWasJustAskedIsNotToldOf() {
        UUID decided = asked();
        steps.done(decided, "extension/refusal", leader, Map.of());
        UUID now = asked();
        steps.jdbc
                .sql("update tasks.extension set at = ? where task = ?")
                .params(Timestamp.from(WORKING.minusSeconds(600)), now)
                .update();
        run(WORKING);
        assertThat(told(leader)).isEmpty();
        assertThat(told(head)).containsExactly("0,2,0,0");
    }

    @Test
    void whoWasAskedOnTheDayItIsDueIsNotRemindedOfIt() {
        UUID id = asked();
        steps.jdbc
                .sql("update tasks.extension set at = ? where task = ?")
                .params(Timestamp.from(DAY_OF_DUE.minusSeconds(600)), id)
                .update();
        run(DAY_OF_DUE);
        assertThat(told(leader)).isEmpty();
        assertThat(told(head)).containsExactly("0,1,0,0");
        run(OVER);
        assertThat(told(leader)).isEmpty();
    }

    /** Nobody holds the post that decides. */
    @Test
    void whoAnswersForAVacantPostIsTold() {
        Actor specialist = steps.agency.specialist();
        asked(steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD"))), specialist);
        steps.agency.vacate(head);
        run(WORKING);
        assertThat(told(leader)).containsExactly("0,1,0,0");
        assertThat(told(steps.agency.deputy())).isEmpty();
        assertThat(told(specialist)).as("the lead").containsExactly("0,1,0,0");
    }

    private UUID asked() {
        return asked(steps.given(), head);
    }

    private UUID asked(UUID id, Actor lead) {
        steps.jdbc
                .sql("update tasks.task set due = '2031-06-12T10:00:00Z' where id = ?")
                .param(id)
                .update();
        steps.done(id, "extension", lead, Map.of("due", "day", "dueDay", "20/06/2031"));
        return id;
    }

    private void run(Instant at) {
        urging.run(at);
    }

    private List<String> told(Actor reader) {
        return urging.told(reader);
    }
}
