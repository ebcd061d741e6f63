package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.internal.MovedWork;

/** A whole agency ends: what is not over goes on in the agency that goes on with its work. */
@CauRongTest
class EndedAgencyTests {
    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;
    private final TestAgency heir;
    private final Actor director;
    private final Actor deputy;

    EndedAgencyTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Kết Thúc");
        agency = steps.agency;
        heir = TestAgency.create(steps.jdbc, "Sở Tiếp Nhận Việc");
        director = heir.leader();
        deputy = heir.deputy();
    }

    @Test
    void theHeadOfTheAgencyThatGoesOnFindsWhatIsNotOverAndItsPartsWithIt() {
        UUID running = steps.given();
        UUID part = part(running);
        UUID over = steps.given();
        steps.done(over, "cancellation", agency.leader(), Map.of());
        ends();
        assertThat(steps.page("/tasks?filter=given", director).select("tbody tr"))
                .hasSize(2);
        assertThat(steps.page("/tasks?filter=led", director).select("tbody tr")).hasSize(2);
        assertThat(agencyOf(running)).isEqualTo(heir.id());
        assertThat(agencyOf(part)).isEqualTo(heir.id());
        assertThat(agencyOf(over)).as("what is over stays").isEqualTo(agency.id());
        assertThat(steps.page("/tasks/" + running, director).text())
                .contains("giao cho", "cơ quan tiếp nhận", "người giao chuyển sang " + director.name());
        steps.done(part, "completion", director, Map.of());
        steps.done(part, "confirmation", deputy, Map.of("quality", "3"));
        steps.done(running, "completion", director, Map.of());
        steps.done(running, "confirmation", deputy, Map.of("quality", "3"));
        assertThat(steps.state(running)).isEqualTo(TaskState.CLOSED);
    }

    /** Giver and lead are one post then. */
    @Test
    void whatWasReportedIsConfirmedByAnotherLeaderThere() {
        UUID reported = steps.given();
        steps.done(reported, "completion", agency.unitHead(), Map.of());
        ends();
        assertThat(steps.act(reported, "confirmation", director, Map.of("quality", "3")))
                .hasStatus(422);
        steps.done(reported, "confirmation", deputy, Map.of("quality", "3"));
    }

    @Test
    void whatWasPutOffAndWhatIsOverdueGoesOnWithADeadlineOfAnotherLeader() {
        UUID putOff = steps.given();
        UUID late = steps.given();
        steps.done(putOff, "postponement", agency.leader(), Map.of());
        steps.overdue(late);
        ends();
        for (UUID id : new UUID[] {putOff, late}) {
            steps.done(id, "decider", director, Map.of());
        }
        steps.done(putOff, "resumption", deputy, Map.of("due", "5"));
        steps.done(late, "deadline", deputy, Map.of("due", "5"));
        steps.overdue(late);
        steps.done(late, "decider", director, Map.of());
        steps.done(late, "cancellation", deputy, Map.of());
    }

    private UUID part(UUID whole) {
        String lead = "part-" + agency.specialist().post();
        assertThat(steps.give(agency.unitHead(), Map.of("parent", whole.toString(), lead, "LEAD", "due", "3")))
                .hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private UUID agencyOf(UUID id) {
        return steps.jdbc
                .sql("select agency from tasks.task where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private void ends() {
        steps.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Nghị quyết thử')")
                .params(agency.id(), heir.id())
                .update();
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)'"
                        + " where unit in (select id from organization.unit where agency = ?)")
                .param(agency.id())
                .update();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where agency = ?")
                .param(agency.id())
                .update();
        MovedWork.on(context);
    }
}
