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
import vn.caurong.StatementCount;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** Who answers for a post is asked once in a run, and only while nobody holds it, however many tasks wait for it. */
@CauRongTest
class VacantDecidersCostTests {
    private static final Instant FRIDAY = Instant.parse("2031-06-06T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2031-06-11T02:30:00Z");

    private final TaskSteps steps;
    private final TestUrging urging;
    private final Actor leader;
    private final Actor head;

    VacantDecidersCostTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Nhiều Việc Chờ");
        urging = new TestUrging(context, steps.agency.id());
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
    }

    @Test
    void aHeldPostIsAskedAboutByNoTask() {
        int nothing = asked(WEDNESDAY.minusSeconds(60));
        waiting(3);
        assertThat(asked(WEDNESDAY)).isEqualTo(nothing);
        assertThat(urging.told(head)).containsExactly("0,0,0,0,3");
    }

    @Test
    void aVacantPostIsAskedAboutOnceForAllTasks() {
        waiting(5);
        steps.agency.vacate(head);
        int nothing = asked(FRIDAY);
        assertThat(asked(WEDNESDAY)).as("its posts and its units, once").isEqualTo(nothing + 2);
        assertThat(urging.told(leader)).containsExactly("0,0,0,0,5");
    }

    /** Statements that read posts while a run goes on. */
    private int asked(Instant at) {
        List<String> statements = StatementCount.statements(() -> urging.run(at));
        return (int) statements.stream()
                .filter(words -> words.contains("organization.post"))
                .count();
    }

    private void waiting(int tasks) {
        for (int n = 0; n < tasks; n++) {
            UUID id = steps.id(
                    steps.give(head, Map.of("part-" + steps.agency.specialist().post(), "LEAD")));
            steps.done(id, "postponement", head, Map.of());
            steps.jdbc
                    .sql("update tasks.answer set at = ? where task = ?")
                    .params(Timestamp.from(FRIDAY), id)
                    .update();
        }
    }
}
