package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee.ToPerson;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.WorkRow.As;

@CauRongTest
class WorkListTests extends OpenedWork {
    private final Orphans orphans;

    WorkListTests(ApplicationContext context) {
        super(context);
        orphans = context.getBean(Orphans.class);
    }

    @Test
    void openingTwiceAtOnceIsTheSameItem() {
        var openings = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> open(Duty.PROCESS, agency.specialist())))
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
        assertThat(close(Duty.PROCESS, agency.specialist(), agency.specialist()))
                .isNull();
        assertThat(close(Duty.PROCESS, agency.specialist(), agency.unitHead()).person())
                .isEqualTo(agency.specialist().person());
        open(Duty.PROCESS, agency.specialist());
        assertThat(work.openOn(subject))
                .as("a closed item does not stand in the way")
                .hasSize(1);
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
        assertThat(work.counts(agency.specialist()))
                .containsOnlyKeys("test")
                .extractingByKey("test")
                .extracting(WorkList.Count::all)
                .isEqualTo(4L);
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
        assertThat(query.rows(agency.unitHead())).extracting(WorkRow::as).containsExactly(As.VACANT);
        assertThat(query.rows(agency.leader())).isEmpty();
        agency.vacate(agency.unitHead());
        assertThat(query.rows(agency.leader())).extracting(WorkRow::as).containsExactly(As.VACANT);
        assertThat(work.counts(agency.leader()))
                .containsOnlyKeys("test")
                .extractingByKey("test")
                .extracting(WorkList.Count::all)
                .isEqualTo(1L);
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
        assertThat(query.rows(agency.unitHead())).extracting(WorkRow::as).containsExactly(As.HAND_ON);
        assertThat(query.rows(agency.specialist())).as("it stays theirs").hasSize(1);
        assertThat(orphansOf(agency.specialist())).isEmpty();
    }

    @Test
    void anAgencyWithoutAnyoneLeftIsReportedAsOrphaned() {
        open(Duty.PROCESS, agency.specialist());
        for (Actor actor :
                List.of(agency.specialist(), agency.unitHead(), agency.deputy(), agency.leader(), agency.clerk())) {
            agency.vacate(actor);
        }
        assertThat(orphansOf(agency.specialist())).hasSize(1);
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, null));
        assertThat(orphansOf(agency.specialist())).isEmpty();
    }

    @Test
    void withTwoHoldersTheFirstActClosesForBoth() {
        Actor second = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Cao Thử Hai");
        jdbc.sql("insert into organization.holding (id, person, post, main, during) values (?, ?, ?, false,"
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
        assertRefused(() -> snoozing.snooze(Set.of(id), due.plusSeconds(1), agency.specialist()));
        snoozing.snooze(Set.of(id), due.minusSeconds(60), agency.specialist());
        assertThat(work.counts(agency.specialist())).isEmpty();
        assertThat(only(query.rows(agency.specialist())).snoozed()).isTrue();
        transaction.executeWithoutResult(
                _ -> work.reschedule(item, Duty.PROCESS, clock.instant().minusSeconds(1)));
        assertThat(only(query.rows(agency.specialist())).snoozed())
                .as("now due before")
                .isFalse();
        assertThat(work.counts(agency.specialist()))
                .containsOnlyKeys("test")
                .extractingByKey("test")
                .extracting(WorkList.Count::all)
                .isEqualTo(1L);
    }

    @Test
    void closingAllClosesEverybodysItems() {
        open(Duty.PROCESS, agency.specialist());
        open(Duty.COORDINATE, agency.clerk());
        transaction.executeWithoutResult(_ -> work.closeAll(subject, null, agency.unitHead()));
        assertThat(work.openOn(subject)).isEmpty();
    }

    private List<Orphans.Waiting> orphansOf(Actor actor) {
        return new ArrayList<>(orphans.find())
                .stream()
                        .filter(w ->
                                actor.post().equals(w.post()) || actor.person().equals(w.person()))
                        .toList();
    }

    private static void assertRefused(Runnable act) {
        org.assertj.core.api.Assertions.assertThatThrownBy(act::run).isInstanceOf(RefusalException.class);
    }
}
