package vn.caurong.tasks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
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

/** Nobody gives themselves more time: somebody else decides, in whatever post or name they act. */
@CauRongTest
class OwnDeadlineTests {
    private static final Map<String, String> DAYS = Map.of("due", "10");

    private final TaskSteps steps;
    private final TestAgency agency;
    private final Actor leader;
    private final Actor deputy;
    private final Actor head;

    OwnDeadlineTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Tự Gia Hạn");
        agency = steps.agency;
        leader = agency.leader();
        deputy = agency.deputy();
        head = agency.unitHead();
    }

    /** The director gives to the head and has the head stand in for the director. */
    @Test
    void whoStandsInForTheGiverGrantsNoExtensionOfTheirOwnWork() {
        Actor standing = standingIn(head, leader);
        UUID id = steps.given();
        steps.done(id, "extension", head, DAYS);
        refused(steps.act(id, "extension/grant", standing, Map.of()), leader.name());
        Document page = steps.page("/tasks/" + id, standing);
        assertThat(page.select("form[action$=/grant], form[action$=/decider]")).isEmpty();
        assertThat(page.select("form[action$=/extension/refusal]")).hasSize(1);
        assertThat(page.text()).contains("người khác quyết định hạn");
        steps.done(id, "extension/grant", leader, Map.of());
        assertThat(steps.waiting(id)).doesNotContain(Duty.DIRECT);
    }

    @Test
    void whoAskedForTheLeadDoesNotGrantForTheGiver() {
        UUID id = steps.given();
        steps.done(id, "extension", standingIn(deputy, head), DAYS);
        Actor giver = standingIn(deputy, leader);
        refused(steps.act(id, "extension/grant", giver, Map.of()), leader.name());
        steps.done(id, "extension/refusal", giver, Map.of());
    }

    @Test
    void whoStandsInForBothSetsNoOtherDeadlineButTellsTheGiver() {
        UUID id = steps.given();
        steps.overdue(id);
        standingIn(deputy, head);
        Actor giver = standingIn(deputy, leader);
        refused(steps.act(id, "deadline", giver, DAYS), leader.name());
        Document page = steps.page("/tasks/" + id, giver);
        assertThat(page.select("form[action$=/deadline]")).isEmpty();
        assertThat(page.select("form[action$=/decider]")).hasSize(1);
        steps.done(id, "decider", giver, Map.of());
        refused(steps.act(id, "decider", giver, Map.of()), "đang chờ đúng người");
        assertThat(decider(id)).isEqualTo(leader.post());
        steps.done(id, "deadline", leader, DAYS);
    }

    /** The deputy holds the division as well; the next above decides. */
    @Test
    void ofTwoPostsOfOnePersonTheNextAboveDecides() {
        Actor both = alsoHead();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.done(id, "extension", both, DAYS);
        assertThat(decider(id)).isEqualTo(leader.post());
        refused(steps.act(id, "extension/grant", deputy, Map.of()), "không chờ bạn");
        assertThat(steps.page("/tasks/" + id, leader).select("form[action$=/extension/grant]"))
                .hasSize(1);
        steps.done(id, "extension/grant", leader, Map.of());
    }

    @Test
    void whatIsOverdueAndOnesOwnIsHandedOnToTheNextAbove() {
        alsoHead();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        refused(steps.act(id, "decider", deputy, Map.of()), "còn hạn");
        steps.overdue(id);
        refused(steps.act(id, "deadline", deputy, DAYS), leader.name());
        steps.done(id, "decider", deputy, Map.of());
        Document page = steps.page("/tasks/" + id, leader);
        assertThat(page.select("form#next").attr("action")).endsWith("/deadline");
        assertThat(page.text()).contains("việc quyết định hạn chuyển sang " + leader.name());
        steps.done(id, "deadline", leader, DAYS);
        assertThat(steps.waiting(id)).doesNotContain(Duty.DIRECT);
        assertThat(steps.page("/tasks/" + id, deputy).text()).contains("khi đã quá hạn");
    }

    /** Who asked has become who gave it. */
    @Test
    void whoRoseHandsTheExtensionOn() {
        UUID id = steps.given();
        steps.done(id, "extension", head, DAYS);
        agency.vacate(leader);
        holds(head, leader.post());
        Actor risen = new Actor(
                head.person(), leader.post(), null, agency.id(), agency.id(), Set.of(Role.LEADER), head.name(), "GĐ");
        refused(steps.act(id, "extension/grant", risen, Map.of()), deputy.name());
        assertThat(steps.page("/tasks/" + id, risen).select("form[action$=/decider], form[action$=/extension/refusal]"))
                .hasSize(2);
        steps.done(id, "decider", risen, Map.of());
        assertThat(decider(id)).isEqualTo(deputy.post());
        steps.done(id, "extension/grant", deputy, Map.of());
    }

    /** Nobody else leads anything: the administrator has to see to it. */
    @Test
    void whereThereIsNobodyElseItIsSaid() {
        alsoHead();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.overdue(id);
        agency.vacate(leader);
        refused(steps.act(id, "deadline", deputy, DAYS), "Đề nghị quản trị bổ sung");
        refused(steps.act(id, "decider", deputy, Map.of()), "Đề nghị quản trị bổ sung");
    }

    @Test
    void whoMayDecideHandsNothingOn() {
        UUID id = steps.given();
        steps.overdue(id);
        refused(steps.act(id, "decider", leader, Map.of()), "Bạn quyết định được hạn");
        refused(steps.act(id, "decider", head, Map.of()), "Chỉ người giao");
    }

    /** What was put off goes on with a deadline; who gave it in person sets one. */
    @Test
    void whoStandsInForTheGiverLetsTheirOwnWorkNotGoOn() {
        Actor standing = standingIn(head, leader);
        UUID id = steps.given();
        steps.done(id, "postponement", leader, Map.of());
        refused(steps.act(id, "resumption", standing, DAYS), leader.name());
        Document page = steps.page("/tasks/" + id, standing);
        assertThat(page.select("form[action$=/resumption]")).isEmpty();
        assertThat(page.select("form[action$=/decider]")).hasSize(1);
        steps.done(id, "decider", standing, Map.of());
        assertThat(decider(id)).isEqualTo(leader.post());
        assertThat(steps.page("/tasks/" + id, standing).select("form[action$=/decider]"))
                .isEmpty();
        steps.done(id, "resumption", leader, DAYS);
        assertThat(steps.waiting(id)).doesNotContain(Duty.DIRECT);
    }

    /** Put off before the head's post was theirs as well; the next above decides. */
    @Test
    void whatIsPutOffAndOnesOwnIsHandedOnToTheNextAbove() {
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.done(id, "postponement", deputy, Map.of());
        alsoHead();
        refused(steps.act(id, "resumption", deputy, DAYS), leader.name());
        steps.done(id, "decider", deputy, Map.of());
        Document page = steps.page("/tasks/" + id, leader);
        assertThat(page.select("form#next").attr("action")).endsWith("/resumption");
        assertThat(page.select("form[action$=/cancellation]")).hasSize(1);
        steps.done(id, "resumption", leader, DAYS);
        assertThat(steps.state(id)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(steps.waiting(id)).doesNotContain(Duty.DIRECT);
    }

    /** Their clock runs on: in time more time is asked for, afterwards it is handed on. */
    @Test
    void nobodyPutsTheirOwnWorkOff() {
        Actor standing = standingIn(head, leader);
        UUID id = steps.given();
        refused(steps.act(id, "postponement", standing, Map.of()), leader.name());
        Document page = steps.page("/tasks/" + id, standing);
        assertThat(page.select("form[action$=/postponement]")).isEmpty();
        assertThat(page.select("form[action$=/cancellation]")).hasSize(1);
        steps.done(id, "postponement", leader, Map.of());
    }

    /** Cancelling would take away that it is late. */
    @Test
    void nobodyCancelsTheirOwnOverdueWork() {
        alsoHead();
        UUID id = steps.id(steps.give(deputy, Map.of()));
        steps.overdue(id);
        refused(steps.act(id, "cancellation", deputy, Map.of()), leader.name());
        assertThat(steps.page("/tasks/" + id, deputy).select("form[action$=/cancellation]"))
                .isEmpty();
        steps.done(id, "decider", deputy, Map.of());
        steps.done(id, "cancellation", leader, Map.of());
        assertThat(steps.state(id)).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void whoGivesTheirOwnWorkBackToThemselvesKeepsItsDeadline() {
        Actor standing = standingIn(head, leader);
        UUID id = steps.given();
        steps.done(id, "return", head, Map.of());
        String lead = head.post().toString();
        refused(steps.act(id, "giving", standing, Map.of("to", lead, "due", "10")), "người khác");
        steps.done(id, "giving", standing, Map.of("to", lead, "due", "3"));
    }

    private Actor alsoHead() {
        agency.vacate(head);
        holds(deputy, head.post());
        return new Actor(
                deputy.person(), head.post(), null, head.unit(), agency.id(), Set.of(Role.UNIT_HEAD), "P", "T");
    }

    private void holds(Actor who, UUID post) {
        steps.jdbc
                .sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false, '[2020-01-02,)')")
                .params(Ids.next(), who.person(), post)
                .update();
    }

    private Actor standingIn(Actor stand, Actor of) {
        Instant now = Instant.now();
        return agency.standingIn(stand, of, now.minusSeconds(60), now.plusSeconds(3600));
    }

    private UUID decider(UUID id) {
        return steps.items(id).stream()
                .filter(item -> item.duty() == Duty.DIRECT)
                .map(item -> ((Assignee.ToPost) item.assignee()).id())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(MvcTestResult answer, String says) {
        assertThat(answer).as(says).hasStatus(422);
        assertThat(TaskSteps.text(answer)).contains(says);
    }
}
