package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;

/** Who gave a task is there no more and nobody holds the post yet: who answers for it goes on with it. */
@CauRongTest
class VacantGiverTests {
    private static final Map<String, String> DAYS = Map.of("due", "10");
    private static final List<String> VIEWS =
            List.of("/tasks?filter=given", "/tasks/board?of=given", "/tasks/timeline?of=given");

    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor leader;
    private final Actor deputy;
    private final Actor head;
    private final Actor specialist;

    VacantGiverTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Trống Người Giao");
        agency = steps.agency;
        leader = agency.leader();
        deputy = agency.deputy();
        head = agency.unitHead();
        specialist = agency.specialist();
    }

    @Test
    void whoAnswersGivesAgainWhatWasReturned() {
        UUID id = given();
        steps.done(id, "return", specialist, Map.of());
        agency.vacate(head);
        String to = specialist.post().toString();
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/giving]"))
                .hasSize(1);
        assertThat(steps.page("/tasks/" + id, leader).text()).contains("(đang khuyết), đến lượt quyết định");
        refused(steps.act(id, "giving", deputy, Map.of("to", to, "due", "3")), "Chỉ người giao");
        steps.done(id, "giving", leader, Map.of("to", to, "due", "10"));
        assertThat(steps.page("/tasks/" + id, leader).text()).contains("làm thay người giao", "Trưởng phòng");
        steps.done(id, "completion", specialist, Map.of());
    }

    @Test
    void whoAnswersLetsGoOnSetsDeadlinesAndCancels() {
        UUID putOff = given();
        UUID late = given();
        steps.done(putOff, "postponement", head, Map.of());
        steps.overdue(late);
        agency.vacate(head);
        assertThat(steps.page("/tasks/" + putOff, leader).select("form[action$=/resumption]"))
                .hasSize(1);
        steps.done(putOff, "resumption", leader, DAYS);
        assertThat(steps.page("/tasks/" + late, leader).select("form[action$=/deadline]"))
                .hasSize(1);
        steps.done(late, "deadline", leader, DAYS);
        refused(steps.act(late, "cancellation", deputy, Map.of()), "Chỉ người giao");
        steps.done(late, "cancellation", leader, Map.of());
    }

    /** The director stands in for the specialist and answers for the head's post. */
    @Test
    void whoAnswersAndDidItHandsItOn() {
        UUID late = given();
        UUID done = given();
        UUID asked = given();
        steps.overdue(late);
        agency.vacate(head);
        Instant now = Instant.now();
        Actor standing = agency.standingIn(leader, specialist, now.minusSeconds(60), now.plusSeconds(3600));
        steps.done(done, "completion", standing, Map.of());
        assertThat(waitsFor(done, Duty.CONFIRM)).isEqualTo(deputy.post());
        steps.done(done, "confirmation", deputy, Map.of("quality", "3"));
        steps.done(asked, "extension", specialist, DAYS);
        assertThat(waitsFor(asked, Duty.DIRECT)).isEqualTo(deputy.post());
        steps.done(asked, "extension/grant", deputy, Map.of());
        refused(steps.act(late, "deadline", leader, DAYS), deputy.name());
        steps.done(late, "decider", leader, Map.of());
        steps.done(late, "deadline", deputy, DAYS);
    }

    /** Who answers for the post confirms as before. */
    @Test
    void whatIsReportedWaitsForThePostAndWhoAnswersConfirms() {
        UUID id = given();
        agency.vacate(head);
        steps.done(id, "completion", specialist, Map.of());
        assertThat(waitsFor(id, Duty.CONFIRM)).isEqualTo(head.post());
        steps.done(id, "confirmation", leader, Map.of("quality", "3"));
    }

    @Test
    void whoAnswersFindsItAmongWhatTheyGave() {
        UUID id = given();
        for (String view : VIEWS) {
            assertThat(shown(view, id, leader))
                    .as(view + " while the post is held")
                    .isFalse();
        }
        agency.vacate(head);
        for (String view : VIEWS) {
            assertThat(shown(view, id, leader)).as(view).isTrue();
            assertThat(shown(view, id, deputy)).as(view + " of another").isFalse();
        }
        assertThat(steps.page("/tasks?filter=given", leader)
                        .select(".cr-filters a[aria-current] b")
                        .text())
                .isEqualTo("1");
        UUID own = steps.given();
        assertThat(shown("/tasks?filter=given", own, leader)).isTrue();
        assertThat(shown("/tasks?filter=led", id, leader)).isFalse();
    }

    @Test
    void findingItCostsAPageOneStatement() {
        given();
        for (String view : VIEWS) {
            steps.page(view, leader);
        }
        List<Integer> held = costs();
        agency.vacate(head);
        steps.page("/tasks", leader);
        assertThat(costs()).zipSatisfy(held, (now, before) -> assertThat(now).isBetween(before, before + 1));
    }

    private List<Integer> costs() {
        return VIEWS.stream()
                .map(view -> StatementCount.during(() -> steps.get(view, leader)))
                .toList();
    }

    private boolean shown(String view, UUID id, Actor reader) {
        return !steps.page(view, reader).select("a[href=/tasks/" + id + "]").isEmpty();
    }

    private UUID given() {
        return steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD")));
    }

    private UUID waitsFor(UUID id, Duty duty) {
        return steps.items(id).stream()
                .filter(item -> item.duty() == duty)
                .map(item -> ((Assignee.ToPost) item.assignee()).id())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
