package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;

/** Who gave a task stands in for who leads it: somebody else decides on its deadline. */
@CauRongTest
class GiverStandsInTests {
    private static final Map<String, String> DAYS = Map.of("due", "10");

    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor deputy;
    private final Actor head;

    GiverStandsInTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Giao Rồi Làm Thay");
        agency = steps.agency;
        deputy = agency.deputy();
        head = agency.unitHead();
    }

    @Test
    void anExtensionWaitsForTheNextAboveAtOnce() {
        standsIn();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.done(id, "extension", head, DAYS);
        assertThat(decider(id)).isEqualTo(agency.leader().post());
        steps.done(id, "extension/grant", agency.leader(), Map.of());
    }

    @Test
    void whatWaitedForThemIsHandedOn() {
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.done(id, "extension", head, DAYS);
        assertThat(decider(id)).isEqualTo(deputy.post());
        standsIn();
        steps.done(id, "decider", deputy, Map.of());
        steps.done(id, "extension/grant", agency.leader(), Map.of());
    }

    @Test
    void whatIsOverdueIsHandedOn() {
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.overdue(id);
        standsIn();
        assertThat(steps.page("/tasks/" + id, deputy).select("form[action$=/decider]"))
                .hasSize(1);
        steps.done(id, "decider", deputy, Map.of());
        steps.done(id, "deadline", agency.leader(), DAYS);
    }

    /** What they did not do themselves they still confirm. */
    @Test
    void whatTheLeadReportedTheyConfirm() {
        standsIn();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.done(id, "completion", head, Map.of());
        steps.done(id, "confirmation", deputy, Map.of("quality", "3"));
    }

    private void standsIn() {
        Instant now = Instant.now();
        agency.standingIn(deputy, head, now.minusSeconds(60), now.plusSeconds(3600));
    }

    private UUID decider(UUID id) {
        return steps.items(id).stream()
                .filter(item -> item.duty() == Duty.DIRECT)
                .map(item -> ((Assignee.ToPost) item.assignee()).id())
                .findFirst()
                .orElseThrow();
    }
}
