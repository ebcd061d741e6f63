package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** What is sent back is as far as its lead had reported before, for its whole as well. */
@CauRongTest
class SentBackTests {
    private final TaskSteps steps;
    private final Actor leader;
    private final Actor head;
    private final Actor specialist;

    SentBackTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Làm Lại");
        leader = steps.agency.leader();
        head = steps.agency.unitHead();
        specialist = steps.agency.specialist();
    }

    @Test
    void theLastStepReportedStandsAgain() {
        UUID id = steps.given();
        steps.done(id, "reports", head, Map.of("percent", "40"));
        steps.done(id, "reports", head, Map.of("percent", "70"));
        steps.done(id, "completion", head, Map.of());
        assertThat(percent(id)).isEqualTo(100);
        steps.done(id, "sending-back", leader, Map.of());
        assertThat(percent(id)).isEqualTo(70);
        assertThat(steps.page("/tasks/" + id, head).select("#percent").val()).isEqualTo("70");
        steps.done(id, "completion", head, Map.of());
        steps.done(id, "sending-back", leader, Map.of());
        assertThat(percent(id)).as("again").isEqualTo(70);
    }

    @Test
    void whatWasReportedDoneAtOnceBeginsAtNothing() {
        UUID id = steps.given();
        steps.done(id, "completion", head, Map.of());
        steps.done(id, "sending-back", leader, Map.of());
        assertThat(percent(id)).isZero();
    }

    @Test
    void theWholeCountsWhatWasSentBackAsUnfinished() {
        UUID whole = steps.given();
        UUID part = part(whole);
        steps.done(part, "reports", specialist, Map.of("percent", "30"));
        steps.done(part, "completion", specialist, Map.of());
        assertThat(percent(whole)).isEqualTo(100);
        steps.done(part, "sending-back", head, Map.of());
        assertThat(percent(whole)).isEqualTo(30);
        steps.done(part, "completion", specialist, Map.of());
        steps.done(part, "confirmation", head, Map.of("quality", "3"));
        steps.done(whole, "completion", head, Map.of());
        steps.done(whole, "sending-back", leader, Map.of());
        assertThat(percent(whole)).as("the mean of its parts").isEqualTo(100);
    }

    @Test
    void aWholeWithoutPartsLeftCountsItsStepsOnly() {
        UUID whole = steps.given();
        steps.done(whole, "reports", head, Map.of("percent", "20"));
        steps.done(whole, "completion", head, Map.of());
        steps.done(whole, "sending-back", leader, Map.of());
        UUID part = part(whole);
        assertThat(percent(whole)).isZero();
        steps.done(part, "cancellation", head, Map.of());
        assertThat(percent(whole)).isEqualTo(20);
        steps.done(whole, "completion", head, Map.of());
        assertThat(percent(whole)).isEqualTo(100);
    }

    private UUID part(UUID whole) {
        Map<String, String> form = Map.of("parent", whole.toString(), "part-" + specialist.post(), "LEAD", "due", "3");
        assertThat(steps.give(head, form)).hasStatus(303);
        return steps.jdbc
                .sql("select id from tasks.task where parent = ?")
                .param(whole)
                .query(UUID.class)
                .single();
    }

    private int percent(UUID id) {
        return steps.jdbc
                .sql("select percent from tasks.task where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
