package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.TaskSteps;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.internal.MovedWork;

/** A completion is confirmed by somebody else than who did the work, in whatever post or name they act. */
@CauRongTest
class ConfirmingOwnWorkTests {
    private static final Map<String, String> GOOD = Map.of("quality", "3");

    private final ApplicationContext context;
    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor leader;
    private final Actor head;

    ConfirmingOwnWorkTests(ApplicationContext context) {
        this.context = context;
        steps = new TaskSteps(context, "Sở Tự Làm");
        agency = steps.agency;
        leader = agency.leader();
        head = agency.unitHead();
    }

    /** The director gives to the head and has the head stand in for the director. */
    @Test
    void whoStandsInForTheGiverDoesNotConfirmWhatTheyDid() {
        Actor standing = standingIn(head, leader);
        UUID id = reported(head);
        refused(steps.act(id, "confirmation", head, GOOD), leader.name());
        refused(steps.act(id, "confirmation", standing, GOOD), leader.name());
        assertThat(steps.waiting(id)).containsExactly(Duty.COORDINATE, Duty.CONFIRM);
        var page = steps.page("/tasks/" + id, standing);
        assertThat(page.select("form[action$=/confirmation]")).isEmpty();
        assertThat(page.select("form[action$=/sending-back]")).hasSize(1);
        assertThat(page.text()).contains("Đang chờ " + leader.name());
        assertThat(steps.page("/tasks/board", head).select("[data-to=closed]")).isEmpty();
        refused(steps.act(id, "confirmer", standing, Map.of()), "đang chờ đúng người");
        steps.done(id, "confirmation", leader, GOOD);
    }

    /** Who reported for the lead did the work, even after they stand in no more. */
    @Test
    void whoReportedForTheLeadDoesNotConfirmItForTheGiver() {
        Actor standing = standingIn(agency.deputy(), head);
        UUID id = steps.given();
        steps.done(id, "completion", standing, Map.of());
        Actor giver = standingIn(agency.deputy(), leader);
        refused(steps.act(id, "confirmation", giver, GOOD), leader.name());
        steps.done(id, "sending-back", giver, Map.of());
        steps.done(id, "completion", head, Map.of());
        steps.done(id, "confirmation", giver, GOOD);
    }

    /** The deputy holds the division as well; the next above confirms. */
    @Test
    void ofTwoPostsOfOnePersonTheNextAboveConfirms() {
        agency.vacate(head);
        holds(agency.deputy().person(), head.post());
        Actor both = new Actor(
                agency.deputy().person(),
                head.post(),
                null,
                head.unit(),
                agency.id(),
                Set.of(Role.UNIT_HEAD),
                "P",
                "T");
        UUID id = steps.id(steps.give(agency.deputy(), Map.of()));
        steps.done(id, "completion", both, Map.of());
        assertThat(confirmer(id)).isEqualTo(leader.post());
        refused(steps.act(id, "confirmation", agency.deputy(), GOOD), leader.name());
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/confirmation]"))
                .hasSize(1);
        steps.done(id, "confirmation", leader, GOOD);
        assertThat(steps.state(id)).isEqualTo(TaskState.CLOSED);
    }

    /** Who led has become who gave it. */
    @Test
    void whoRoseHandsTheConfirmationOn() {
        UUID id = reported(head);
        agency.vacate(leader);
        holds(head.person(), leader.post());
        Actor risen = new Actor(
                head.person(), leader.post(), null, agency.id(), agency.id(), Set.of(Role.LEADER), head.name(), "GĐ");
        refused(steps.act(id, "confirmation", risen, GOOD), agency.deputy().name());
        assertThat(steps.page("/tasks/" + id, risen).select("form#next").attr("action"))
                .endsWith("/confirmer");
        steps.done(id, "confirmer", risen, Map.of());
        assertThat(confirmer(id)).isEqualTo(agency.deputy().post());
        assertThat(steps.page("/tasks/" + id, agency.deputy()).text())
                .contains("việc xác nhận chuyển sang " + agency.deputy().name());
        steps.done(id, "confirmation", agency.deputy(), GOOD);
    }

    /** The specialist leads and goes on with the work of the head who gave it. */
    @Test
    void whoGoesOnAsGiverAndLeadsIsConfirmedByTheNextAbove() {
        Actor specialist = agency.specialist();
        UUID id = steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD")));
        steps.done(id, "completion", specialist, Map.of());
        divisionEnds(specialist);
        MovedWork.on(context);
        assertThat(confirmer(id)).isEqualTo(leader.post());
        MovedWork.on(context);
        steps.done(id, "confirmation", leader, GOOD);
    }

    /** The same while an extension waits to be decided on. */
    @Test
    void whoGoesOnAsGiverAndAskedForMoreTimeHasTheNextAboveDecide() {
        Actor specialist = agency.specialist();
        UUID id = steps.id(steps.give(head, Map.of("part-" + specialist.post(), "LEAD")));
        steps.done(id, "extension", specialist, Map.of("due", "10"));
        divisionEnds(specialist);
        MovedWork.on(context);
        assertThat(waitsFor(id, Duty.DIRECT)).isEqualTo(leader.post());
        MovedWork.on(context);
        assertThat(steps.page("/tasks/" + id, leader).text()).contains("việc quyết định hạn chuyển sang");
        steps.done(id, "extension/grant", leader, Map.of());
    }

    /** It goes on in the office, headed by this one from then on. */
    private void divisionEnds(Actor specialist) {
        steps.jdbc
                .sql("update organization.post set unit = ?, head = true, role = 'UNIT_HEAD' where id = ?")
                .params(agency.office(), specialist.post())
                .update();
        steps.jdbc
                .sql("insert into organization.unit_succession values (?, ?, 'MERGED', '2020-02-01', 'Quyết định thử')")
                .params(agency.division(), agency.office())
                .update();
        steps.jdbc
                .sql("update organization.post set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(head.post())
                .update();
        steps.jdbc
                .sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(agency.division())
                .update();
    }

    private UUID reported(Actor lead) {
        UUID id = steps.given();
        steps.done(id, "completion", lead, Map.of());
        return id;
    }

    private Actor standingIn(Actor stand, Actor of) {
        Instant now = Instant.now();
        return agency.standingIn(stand, of, now.minusSeconds(60), now.plusSeconds(3600));
    }

    private void holds(UUID person, UUID post) {
        steps.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), person, post)
                .update();
    }

    private UUID confirmer(UUID id) {
        return waitsFor(id, Duty.CONFIRM);
    }

    private UUID waitsFor(UUID id, Duty duty) {
        return steps.items(id).stream()
                .filter(item -> item.duty() == duty)
                .map(item -> ((Assignee.ToPost) item.assignee()).id())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
