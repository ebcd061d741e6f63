package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.Duty;

/** Whoever does the work of somebody away is reminded of it, and only of what may have reached a step at all. */
@CauRongTest
class UrgedStandInsTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private static final String DAY_BEFORE = "2031-06-12T10:00:00Z";

    private final ApplicationContext context;
    private final TaskSteps steps;

    UrgedStandInsTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Có Người Thay");
    }

    @Test
    void whoStandsInForLeadOrCoordinatorInJustThatIsTold() {
        Actor lead = stand(steps.agency.clerk(), steps.agency.unitHead(), Duty.PROCESS);
        Actor other = stand(steps.agency.deputy(), steps.agency.unitHead(), Duty.DIRECT);
        Actor second = steps.agency.more(steps.agency.office(), "Chuyên viên", Role.SPECIALIST, "Vũ Thử Thay");
        Actor coordinator = stand(second, steps.agency.specialist(), Duty.COORDINATE);
        due(DAY_BEFORE, "0");
        run(WORKING);
        run(WORKING.plusSeconds(1800));
        for (Actor told : List.of(steps.agency.unitHead(), lead, steps.agency.specialist(), coordinator)) {
            assertThat(told(told)).as(told.name()).singleElement().asString().startsWith("0,1,0");
        }
        assertThat(told(other)).as("of decisions only").isEmpty();
        String bundle = steps.jdbc
                .sql("select '/tasks/urgings/' || bundle from tasks.urged where person = ?")
                .param(lead.person())
                .query(String.class)
                .single();
        assertThat(steps.page(bundle, lead).select("tbody tr")).hasSize(1);
    }

    @Test
    void outsideWorkingTimeOnlyWhatIsUrgentAndDueIsRead() {
        UUID late = due("2031-06-10T10:00:00Z", "1");
        due("2031-06-10T10:00:00Z", "0");
        due(DAY_BEFORE, "1");
        var rows = context.getBean(UrgedRows.class);
        assertThat(rows.first(steps.agency.id(), false, WORKING))
                .extracting(OpenTask::id)
                .containsExactly(late);
        assertThat(rows.first(steps.agency.id(), true, WORKING)).hasSize(3);
    }

    private Actor stand(Actor by, Actor of, Duty duty) {
        Instant now = Instant.now();
        return steps.agency.standingIn(by, of, now.minusSeconds(60), WORKING.plus(Duration.ofDays(9)), duty.name());
    }

    private UUID due(String at, String urgency) {
        UUID id = steps.id(steps.give(steps.agency.leader(), Map.of("urgency", urgency)));
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(Instant.parse(at)), id)
                .update();
        return id;
    }

    private void run(Instant at) {
        new TestUrging(context, steps.agency.id()).run(at);
    }

    private List<String> told(Actor reader) {
        return steps.jdbc
                .sql("select array_to_string(arguments, ',') from notifications.notice"
                        + " where person = ? and says like 'tasks.urging.notice%' order by at, id")
                .param(reader.person())
                .query(String.class)
                .list();
    }
}
