package vn.caurong.tasks.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;

/** Rules of tasks, asked without a database. */
class TaskRulesTests {
    private static final Instant DUE = Instant.parse("2020-04-08T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "GIVEN, -1, , RUNNING_IN_TIME",
        "IN_PROGRESS, 0, , RUNNING_IN_TIME",
        "IN_PROGRESS, 1, , RUNNING_LATE",
        "REPORTED, 9, -1, RUNNING_IN_TIME",
        "REPORTED, 9, 1, RUNNING_LATE",
        "CLOSED, 99, 0, DONE_IN_TIME",
        "CLOSED, 99, 1, DONE_LATE",
        "RETURNED, 1, , NONE",
        "PUT_OFF, 1, , NONE",
        "CANCELLED, 1, , NONE",
    })
    void theFourStatesAreDerived(TaskState state, int now, Integer reported, Standing standing) {
        Instant done = reported == null ? null : DUE.plus(HOUR.multipliedBy(reported));
        assertThat(Standing.of(state, DUE, done, DUE.plus(HOUR.multipliedBy(now))))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource(TaskMove.class)
    void whatIsOverMovesNoMore(TaskMove move) {
        assertThat(TaskState.CLOSED.after(move)).isEmpty();
        assertThat(TaskState.CANCELLED.after(move)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void onlyWhatIsReportedIsConfirmedOrSentBack(TaskState state) {
        assertThat(state.may(TaskMove.CONFIRM)).isEqualTo(state == TaskState.REPORTED);
        assertThat(state.may(TaskMove.SEND_BACK)).isEqualTo(state == TaskState.REPORTED);
        assertThat(state.may(TaskMove.RETURN)).isEqualTo(state == TaskState.GIVEN);
    }

    @Test
    void anExtensionIsAskedBeforeTheDeadlineInForceForALaterOne() {
        Task task = task(TaskState.IN_PROGRESS);
        assertThat(refused(task.extensible(DUE.plus(HOUR), DUE.minus(HOUR)))).isEmpty();
        assertThat(refused(task.extensible(DUE.plus(HOUR), DUE))).isEqualTo("tasks.refused.extensionLate");
        assertThat(refused(task.extensible(DUE, DUE.minus(HOUR)))).isEqualTo("tasks.refused.extensionEarlier");
        assertThat(refused(task(TaskState.REPORTED).extensible(DUE.plus(HOUR), DUE.minus(HOUR))))
                .isEqualTo("tasks.refused.move.reported");
    }

    @Test
    void oneLeadsAndNobodyStandsTwice() {
        Party one = new Party(UNIT, UUID.randomUUID());
        Party other = new Party(UNIT, UUID.randomUUID());
        assertThat(refused(new Parties(List.of(one), List.of(other)).ruling())).isEmpty();
        assertThat(refused(new Parties(List.of(), List.of(other)).ruling())).isEqualTo("tasks.refused.leadMissing");
        assertThat(refused(new Parties(List.of(one, other), List.of()).ruling()))
                .isEqualTo("tasks.refused.twoLeads");
        assertThat(refused(new Parties(List.of(one), List.of(one)).ruling())).isEqualTo("tasks.refused.twice");
    }

    @Test
    void aPartIsDueWithTheWholeAndNothingIsDueBefore() {
        Deadline deadline = new Deadline(DUE.minus(HOUR), 1, DUE);
        Instant early = DUE.minus(HOUR.multipliedBy(2));
        assertThat(refused(deadline.within(DUE, early))).isEmpty();
        assertThat(refused(deadline.within(DUE.minus(HOUR), early))).isEqualTo("tasks.refused.dueAfterWhole");
        assertThat(refused(deadline.within(DUE.minus(HOUR), DUE))).isEqualTo("tasks.refused.wholeOverdue");
        assertThat(refused(deadline.ahead(DUE))).isEqualTo("tasks.refused.duePast");
    }

    @Test
    void aLeaderGivesInTheAgencyAHeadInTheUnit() {
        Actor leader = actor(AGENCY, Role.LEADER);
        Actor head = actor(UNIT, Role.UNIT_HEAD);
        Post here = post(UNIT, Role.SPECIALIST, false);
        Post elsewhere = post(UUID.randomUUID(), Role.UNIT_HEAD, true);
        assertThat(allows(leader, here)).isTrue();
        assertThat(allows(leader, elsewhere)).isTrue();
        assertThat(allows(head, here)).isTrue();
        assertThat(allows(head, elsewhere)).isFalse();
        assertThat(allows(actor(UNIT, Role.SPECIALIST), here)).isFalse();
        assertThat(allows(leader, post(AGENCY, Role.LEADER, true))).isFalse();
        assertThat(allows(leader, post(UNIT, Role.ADMINISTRATOR, false))).isFalse();
    }

    /** Văn phòng, a phòng below it, and a bộ phận below that. */
    @Test
    void aHeadGivesToTheHeadsOfTheUnitsBelow() {
        Unit office = unit(AGENCY);
        Unit division = unit(office.id());
        Unit team = unit(division.id());
        Unit beside = unit(AGENCY);
        Set<UUID> under = UnitTree.under(office.id(), List.of(team, beside, division, office));
        assertThat(under).containsExactlyInAnyOrder(office.id(), division.id(), team.id());
        Actor head = actor(office.id(), Role.UNIT_HEAD);
        assertThat(GivingRule.allows(head, post(team.id(), Role.UNIT_HEAD, true), under))
                .isTrue();
        assertThat(GivingRule.allows(head, post(team.id(), Role.SPECIALIST, false), under))
                .as("their own head gives to them")
                .isFalse();
        assertThat(GivingRule.allows(head, post(beside.id(), Role.UNIT_HEAD, true), under))
                .isFalse();
    }

    private static boolean allows(Actor giver, Post to) {
        return GivingRule.allows(giver, to, Set.of(giver.unit()));
    }

    private static Unit unit(UUID parent) {
        var since = LocalDate.of(2020, 1, 1);
        return new Unit(UUID.randomUUID(), parent, AGENCY, "Phòng", "Phòng", "P", null, "Đà Nẵng", since, null);
    }

    private static String refused(Ruling ruling) {
        return ruling instanceof Ruling.Refused(var refusal) ? refusal.key() : "";
    }

    private static Actor actor(UUID unit, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), null, unit, AGENCY, Set.of(role), "A", "B");
    }

    private static Post post(UUID unit, Role role, boolean head) {
        return new Post(UUID.randomUUID(), unit, AGENCY, "B", role, head, null, null);
    }

    private static Task task(TaskState state) {
        UUID id = UUID.randomUUID();
        return new Task(
                id, 1, AGENCY, "Rà soát", "", 1, "", UNIT, id, id, id, DUE, state, 0, DUE, 0, null, null, null, "", "",
                null, id, DUE);
    }
}
