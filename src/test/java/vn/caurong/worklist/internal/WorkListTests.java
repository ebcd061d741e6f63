package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Assignee.ToPerson;
import vn.caurong.worklist.Assignee.ToPost;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.WorkRow.As;
import vn.caurong.worklist.internal.WorkRow.Told;

@CauRongTest
class WorkListTests {
    private final WorkList work;
    private final WorkListQuery query;
    private final Marking marking;
    private final Orphans orphans;
    private final Access access;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Subject subject = aSubject();
    private TestAgency agency;

    WorkListTests(
            WorkList work,
            WorkListQuery query,
            Marking marking,
            Orphans orphans,
            Access access,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.work = work;
        this.query = query;
        this.marking = marking;
        this.orphans = orphans;
        this.access = access;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Việc chờ");
    }

    @Test
    void openingTwiceAtOnceIsTheSameItem() {
        var openings =
                IntStream.range(0, 8)
                        .mapToObj(_ ->
                                CompletableFuture.runAsync(
                                        () -> open(Duty.PROCESS, agency.specialist())))
                        .toList();
        openings.forEach(CompletableFuture::join);
        assertThat(work.openOn(subject)).hasSize(1);
        assertThat(work.mine(subject, Duty.PROCESS, agency.specialist())).isPresent();
        assertThat(work.mine(subject, Duty.DIRECT, agency.specialist())).isEmpty();
        assertThat(work.mine(subject, Duty.PROCESS, agency.clerk())).isEmpty();
    }

    @Test
    void closingTwiceSaysWhoClosedItFirst() {
        open(Duty.PROCESS, agency.specialist());
        assertThat(close(Duty.PROCESS, agency.specialist(), agency.specialist())).isNull();
        assertThat(close(Duty.PROCESS, agency.specialist(), agency.unitHead()).person())
                .isEqualTo(agency.specialist().person());
        open(Duty.PROCESS, agency.specialist());
        assertThat(work.openOn(subject)).as("a closed item does not stand in the way").hasSize(1);
    }

    @Test
    void whoeverActedStillSeesTheSubject() {
        open(Duty.PROCESS, agency.specialist());
        assertThat(access.maySee(subject, agency.specialist())).isFalse();
        close(Duty.PROCESS, agency.specialist(), agency.specialist());
        assertThat(access.maySee(subject, agency.specialist())).isTrue();
    }

    @Test
    void dueComesFirstThenUrgencyThenAge() {
        Instant soon = clock.instant().plus(Duration.ofHours(3));
        Subject undue = open(Duty.PROCESS, agency.specialist(), null, 3);
        Subject calm = open(Duty.PROCESS, agency.specialist(), soon, 0);
        Subject urgent = open(Duty.PROCESS, agency.specialist(), soon, 2);
        Subject late = open(Duty.PROCESS, agency.specialist(), soon.minusSeconds(90_000), 0);
        assertThat(query.rows(agency.specialist()))
                .extracting(row -> row.item().subject())
                .containsExactly(late, urgent, calm, undue);
        assertThat(work.counts(agency.specialist())).isEqualTo(Map.of("test", 4L));
        var position = work.position(calm, agency.specialist()).orElseThrow();
        assertThat(position.index()).isEqualTo(3);
        assertThat(position.total()).isEqualTo(4);
        assertThat(position.previous()).endsWith(urgent.id().toString());
        assertThat(position.next()).endsWith(undue.id().toString());
    }

    @Test
    void anItemOfAPostFollowsThePost() {
        open(Duty.PROCESS, agency.specialist());
        agency.vacate(agency.specialist());
        assertThat(query.rows(agency.specialist())).isEmpty();
    }

    @Test
    void workOfAVacantPostShowsToTheUnitHeadElseTheNextAbove() {
        open(Duty.PROCESS, agency.specialist());
        grantDuty(agency.specialist(), false);
        agency.vacate(agency.specialist());
        assertThat(query.rows(agency.unitHead()))
                .extracting(WorkRow::as)
                .containsExactly(As.VACANT);
        assertThat(query.rows(agency.leader())).isEmpty();
        agency.vacate(agency.unitHead());
        assertThat(query.rows(agency.leader())).extracting(WorkRow::as).containsExactly(As.VACANT);
        assertThat(work.counts(agency.leader())).isEqualTo(Map.of("test", 1L));
        assertThat(orphansOf(agency.specialist())).isEmpty();
    }

    @Test
    void restrictedWorkOfAVacantPostShowsToTheHeadOfTheAgency() {
        open(Duty.PROCESS, agency.specialist());
        grantDuty(agency.specialist(), true);
        agency.vacate(agency.specialist());
        assertThat(query.rows(agency.unitHead())).isEmpty();
        assertThat(query.rows(agency.leader())).hasSize(1);
    }

    @Test
    void workOfAPersonWhoLeftShowsToTheUnitHeadAsToHandOn() {
        open(Duty.GIVE_OPINION, new ToPerson(agency.specialist().person()));
        grantDuty(agency.specialist(), false);
        assertThat(query.rows(agency.unitHead())).isEmpty();
        agency.vacate(agency.specialist());
        assertThat(query.rows(agency.unitHead()))
                .extracting(WorkRow::as)
                .containsExactly(As.HAND_ON);
        assertThat(query.rows(agency.specialist())).as("it stays theirs").hasSize(1);
        assertThat(orphansOf(agency.specialist())).isEmpty();
    }

    @Test
    void anAgencyWithoutAnyoneLeftIsReportedAsOrphaned() {
        open(Duty.PROCESS, agency.specialist());
        for (Actor actor :
                List.of(
                        agency.specialist(),
                        agency.unitHead(),
                        agency.deputy(),
                        agency.leader(),
                        agency.clerk())) {
            agency.vacate(actor);
        }
        assertThat(orphansOf(agency.specialist())).hasSize(1);
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, null));
        assertThat(orphansOf(agency.specialist())).isEmpty();
    }

    @Test
    void aDelegateSeesAndClosesForBothAndTheDelegationIsNamed() {
        open(Duty.DIRECT, agency.leader());
        Subject other = open(Duty.REVIEW, agency.leader(), null, 0);
        Actor stand = standingIn("DIRECT");
        WorkRow row = only(query.rows(stand));
        assertThat(row.as()).isEqualTo(As.DELEGATED);
        assertThat(row.item().delegation()).isEqualTo(stand.delegation());
        assertThat(row.item().behalfOf()).contains("Giám đốc", "Lê Văn Thử Đầu");
        assertThat(query.rows(agency.leader())).as("the delegator keeps seeing them").hasSize(2);
        assertThat(work.mine(other, Duty.REVIEW, stand)).isEmpty();
        close(Duty.DIRECT, agency.leader(), stand);
        assertThat(work.mine(subject, Duty.DIRECT, agency.leader())).isEmpty();
        assertThat(closedUnder()).isEqualTo(stand.delegation());
        assertThat(access.maySee(subject, stand)).as("acted on it").isTrue();
    }

    @Test
    void theDelegationIsNamedAlsoWhenOneActsFromTheOwnPost() {
        open(Duty.DIRECT, agency.leader());
        Actor stand = standingIn("DIRECT");
        close(Duty.DIRECT, agency.leader(), agency.unitHead());
        assertThat(closedUnder()).isEqualTo(stand.delegation());
    }

    @Test
    void theOneStoodInForIsToldAndReadingItIsEnough() {
        open(Duty.DIRECT, agency.leader());
        close(Duty.DIRECT, agency.leader(), standingIn("DIRECT"));
        WorkRow told = only(query.rows(agency.leader()));
        assertThat(told.item().duty()).isEqualTo(Duty.KNOW);
        assertThat(told.told()).isEqualTo(new Told("Hồ Thị Thử Trưởng", Duty.DIRECT));
        assertThat(query.rows(agency.unitHead())).as("who did it knows").isEmpty();
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, agency.unitHead()));
        assertThat(query.rows(agency.leader())).as("until it is read").hasSize(1);
        marking.read(subject, agency.leader());
        assertThat(query.rows(agency.leader())).isEmpty();
    }

    @Test
    void aDelegateWhoHadOpenedItIsToldThatItIsDone() {
        open(Duty.DIRECT, agency.leader());
        Actor stand = standingIn("DIRECT");
        marking.read(subject, stand);
        close(Duty.DIRECT, agency.leader(), agency.leader());
        WorkRow told = only(query.rows(agency.unitHead()));
        assertThat(told.told()).isEqualTo(new Told("Lê Văn Thử Đầu", Duty.DIRECT));
        assertThat(access.maySee(subject, agency.unitHead())).isTrue();
        assertThat(query.rows(agency.leader())).isEmpty();
    }

    @Test
    void aDelegateWhoNeverOpenedItIsLeftInPeace() {
        open(Duty.DIRECT, agency.leader());
        standingIn("DIRECT");
        close(Duty.DIRECT, agency.leader(), agency.leader());
        assertThat(query.rows(agency.unitHead())).isEmpty();
    }

    @Test
    void signingIsNeverDelegatedAsWork() {
        open(Duty.SIGN, agency.leader());
        assertThat(query.rows(standingIn())).isEmpty();
    }

    @Test
    void aRestrictedItemIsNotShownToADelegateWhoseBasisDoesNotSaySo() {
        open(Duty.DIRECT, agency.leader());
        grantDuty(agency.leader(), true);
        assertThat(query.rows(standingIn("DIRECT"))).isEmpty();
    }

    @Test
    void withTwoHoldersTheFirstActClosesForBoth() {
        Actor second =
                agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Cao Thử Hai");
        jdbc.sql(
                        "insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false,"
                                + " '[2020-01-01,)')")
                .params(UUID.randomUUID(), second.person(), agency.specialist().post())
                .update();
        open(Duty.PROCESS, agency.specialist());
        assertThat(query.rows(second)).hasSize(1);
        close(Duty.PROCESS, agency.specialist(), second);
        assertThat(query.rows(agency.specialist())).isEmpty();
    }

    @Test
    void knowingClosesOnReadingAndNothingElseDoes() {
        open(Duty.KNOW, agency.specialist());
        open(Duty.PROCESS, agency.specialist());
        assertThat(query.rows(agency.specialist())).noneMatch(row -> row.item().read());
        marking.read(subject, agency.specialist());
        WorkRow left = only(query.rows(agency.specialist()));
        assertThat(left.item().duty()).isEqualTo(Duty.PROCESS);
        assertThat(left.item().read()).isTrue();
    }

    @Test
    void puttingOffHidesUntilThenButNeverPastTheDueTime() {
        Instant due = clock.instant().plus(Duration.ofHours(5));
        Subject item = open(Duty.PROCESS, agency.specialist(), due, 0);
        UUID id = only(query.rows(agency.specialist())).item().id();
        assertRefused(() -> marking.snooze(Set.of(id), due.plusSeconds(1), agency.specialist()));
        marking.snooze(Set.of(id), due.minusSeconds(60), agency.specialist());
        assertThat(work.counts(agency.specialist())).isEmpty();
        assertThat(only(query.rows(agency.specialist())).snoozed()).isTrue();
        transaction.executeWithoutResult(
                _ -> work.reschedule(item, Duty.PROCESS, clock.instant().minusSeconds(1)));
        assertThat(only(query.rows(agency.specialist())).snoozed()).as("now due before").isFalse();
        assertThat(work.counts(agency.specialist())).isEqualTo(Map.of("test", 1L));
    }

    @Test
    void closingAllClosesEverybodysItems() {
        open(Duty.PROCESS, agency.specialist());
        open(Duty.COORDINATE, agency.clerk());
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, agency.unitHead()));
        assertThat(work.openOn(subject)).isEmpty();
    }

    private Actor standingIn(String... duties) {
        Instant now = clock.instant();
        return agency.standingIn(
                agency.unitHead(),
                agency.leader(),
                now.minusSeconds(60),
                now.plusSeconds(3600),
                duties);
    }

    private void open(Duty duty, Actor of) {
        open(duty, new ToPost(of.post()));
    }

    private void open(Duty duty, Assignee assignee) {
        var item = new NewItem(subject, duty, assignee, null, 0, "Trích yếu thử", "1/TB", "Sở");
        transaction.executeWithoutResult(_ -> work.open(item, agency.clerk()));
    }

    private Subject open(Duty duty, Actor of, @Nullable Instant due, int urgency) {
        Subject fresh = aSubject();
        var item =
                new NewItem(fresh, duty, new ToPost(of.post()), due, urgency, "Trích yếu", "", "");
        transaction.executeWithoutResult(_ -> work.open(item, null));
        return fresh;
    }

    private WorkList.@Nullable Closing close(Duty duty, Actor of, Actor by) {
        return transaction.execute(
                _ -> work.close(subject, duty, new ToPost(of.post()), by).orElse(null));
    }

    private void grantDuty(Actor of, boolean restricted) {
        transaction.executeWithoutResult(
                _ -> access.grantDuty(subject, of.post(), "duty", restricted));
    }

    private UUID closedUnder() {
        return jdbc.sql(
                        "select closed_delegation from worklist.item where subject_id = ? and closed_at is not null")
                .param(subject.id())
                .query(UUID.class)
                .single();
    }

    private List<Orphans.Waiting> orphansOf(Actor actor) {
        return new ArrayList<>(orphans.find())
                .stream()
                        .filter(w ->
                                actor.post().equals(w.post()) || actor.person().equals(w.person()))
                        .toList();
    }

    private static void assertRefused(Runnable act) {
        org.assertj.core.api.Assertions.assertThatThrownBy(act::run)
                .isInstanceOf(RefusalException.class);
    }

    private static WorkRow only(List<WorkRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Subject aSubject() {
        return new Subject("test", UUID.randomUUID());
    }
}
