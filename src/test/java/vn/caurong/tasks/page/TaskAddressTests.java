package vn.caurong.tasks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;

/** Who may not see a task gets the answer of one that is not there, from every one of its addresses. */
@CauRongTest
class TaskAddressTests {
    private static final List<String> ACTS = List.of(
            "receipt",
            "return",
            "reports",
            "completion",
            "part",
            "extension",
            "confirmer",
            "deadline",
            "result/end",
            "extension/grant",
            "extension/refusal",
            "confirmation",
            "sending-back",
            "giving",
            "postponement",
            "resumption",
            "cancellation");

    private final TaskSteps steps;
    private final TestAgency other;
    private final Actor colleague;

    TaskAddressTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Việc");
        other = TestAgency.create(steps.jdbc, "Sở Ngoài Việc");
        colleague = steps.agency.more(steps.agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Chánh");
    }

    @TestFactory
    Stream<DynamicTest> strangersAndColleaguesFindNothing() {
        UUID id = steps.given();
        return ACTS.stream()
                .map(act -> DynamicTest.dynamicTest(act, () -> {
                    for (Actor stranger : List.of(other.leader(), colleague)) {
                        assertThat(steps.act(
                                        id, act, stranger, Map.of("due", "9", "to", id.toString(), "quality", "3")))
                                .as(stranger.title())
                                .hasStatus(404);
                    }
                }));
    }

    @Test
    void thePageAndItsPartsAreHiddenTooTheOnesItConcernsSeeIt() {
        UUID id = steps.given();
        for (Actor stranger : List.of(other.leader(), other.clerk(), colleague)) {
            assertThat(steps.get("/tasks/" + id, stranger)).hasStatus(404);
        }
        assertThat(steps.get("/tasks/new?parent=" + id, colleague)).hasStatus(404);
        assertThat(steps.give(
                        colleague, Map.of("part-" + steps.agency.specialist().post(), "LEAD")))
                .as("to another unit")
                .hasStatus(422);
        for (Actor reader :
                List.of(steps.agency.leader(), steps.agency.deputy(), steps.agency.unitHead(), steps.agency.clerk())) {
            assertThat(steps.get("/tasks/" + id, reader)).as(reader.title()).hasStatusOk();
        }
    }

    @Test
    void aSourceOneMayNotSeeIsNotThere() {
        assertThat(steps.get("/tasks/new?source=incoming:" + UUID.randomUUID(), steps.agency.leader()))
                .hasStatus(404);
        Map<String, String> form = steps.form(Map.of("source", "incoming:" + UUID.randomUUID()));
        assertThat(steps.post("/tasks", steps.agency.leader(), form)).hasStatus(404);
    }
}
