package vn.caurong.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;

@CauRongTest
class AccessTests {
    private final Access access;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Subject subject = new Subject("test", UUID.randomUUID());
    private TestAgency agency;

    AccessTests(Access access, Journal journal, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.access = access;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Được xem");
    }

    @Test
    void aDutyOpensToTheHeadsAboveTheClerksAndTheLeadersInCharge() {
        Actor colleague = agency.more(agency.division(), "Chuyên viên", Role.SPECIALIST, "Ngô Thử Bên");
        Actor stranger = TestAgency.create(jdbc, "Sở Khác").leader();
        duty(agency.specialist(), false);
        assertThat(sees(agency.specialist())).isTrue();
        assertThat(sees(agency.unitHead())).isTrue();
        assertThat(sees(agency.leader())).isTrue();
        assertThat(sees(agency.deputy())).as("watches over the division").isTrue();
        assertThat(sees(agency.clerk())).isTrue();
        assertThat(sees(colleague)).isFalse();
        assertThat(sees(stranger)).isFalse();
        assertThatThrownBy(() -> access.require(subject, colleague)).isInstanceOf(NotVisibleException.class);
    }

    @Test
    void aRestrictedSubjectOpensOnlyToDutiesAndTheHeadOfTheAgency() {
        duty(agency.specialist(), true);
        assertThat(sees(agency.specialist())).isTrue();
        assertThat(sees(agency.leader())).isTrue();
        assertThat(sees(agency.unitHead())).isFalse();
        assertThat(sees(agency.deputy())).isFalse();
        assertThat(sees(agency.clerk())).isFalse();
    }

    /** core, "Who may see a subject": restricted means only duties, the named and the head. */
    @Test
    void aSubjectRestrictedLaterClosesToThoseWhoOnlyStoodAroundIt() {
        duty(agency.specialist(), false);
        duty(agency.unitHead(), false);
        act(() -> access.participated(subject, agency.clerk()));
        Actor named = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Tô Thử Tên");
        act(() -> access.grant(subject, new Principal.Person(named.person()), "named"));
        assertThat(sees(agency.deputy())).isTrue();
        act(() -> access.restrict(subject, agency.clerk()));
        assertThat(sees(agency.specialist())).as("has a duty").isTrue();
        assertThat(sees(agency.unitHead())).as("stood above, has a duty now").isTrue();
        assertThat(sees(agency.leader())).as("head of the agency").isTrue();
        assertThat(sees(named)).isTrue();
        assertThat(sees(agency.deputy())).isFalse();
        assertThat(sees(agency.clerk())).isFalse();
        assertThat(access.why(subject, agency.clerk().person())).isEmpty();
        var line = journal.of(subject, agency.id()).getFirst();
        assertThat(line.act()).isEqualTo("access.restricted");
        assertThat(line.facts().get("withdrawn"))
                .contains(
                        agency.deputy().post().toString(),
                        agency.clerk().person().toString())
                .doesNotContain(agency.unitHead().post().toString());
    }

    @Test
    void itIsRestrictedOnceAndJournaledOnceWhoeverRestrictsItAgain() {
        duty(agency.specialist(), false);
        duty(agency.leader(), true);
        duty(agency.unitHead(), true);
        assertThat(sees(agency.deputy())).isFalse();
        assertThat(journal.of(subject, agency.id())).hasSize(1);
    }

    @Test
    void aDutyOnARestrictedSubjectOpensToNobodyAroundWhateverItsGiverSays() {
        act(() -> access.restrict(subject, agency.clerk()));
        duty(agency.specialist(), false);
        assertThat(sees(agency.specialist())).isTrue();
        assertThat(sees(agency.leader())).isTrue();
        assertThat(sees(agency.unitHead())).isFalse();
        assertThat(sees(agency.clerk())).isFalse();
    }

    @Test
    void losingThePostLosesItsSightAtOnceButPastParticipationStays() {
        duty(agency.specialist(), false);
        agency.vacate(agency.specialist());
        assertThat(sees(agency.specialist())).isFalse();
        act(() -> access.participated(subject, agency.unitHead()));
        agency.vacate(agency.unitHead());
        assertThat(sees(agency.unitHead())).isTrue();
    }

    @Test
    void participationInARestrictedSubjectEndsWithThePost() {
        duty(agency.specialist(), true);
        act(() -> access.participated(subject, agency.specialist()));
        agency.vacate(agency.specialist());
        assertThat(sees(agency.specialist())).isFalse();
    }

    @Test
    void aDelegateSeesOnlyWhileADelegatedDutyIsOpenAndTheDelegationRuns() {
        Actor stand = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Vũ Thử Thay");
        stand(stand, Duration.ofHours(-1), Duration.ofHours(1), "DIRECT");
        Actor late = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Vũ Thử Sau");
        stand(late, Duration.ofHours(1), Duration.ofHours(2), "DIRECT");
        Actor over = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Vũ Thử Trước");
        stand(over, Duration.ofHours(-2), Duration.ofHours(-1), "DIRECT");
        act(() -> access.dutyOpened(subject, agency.leader().post(), "REVIEW"));
        assertThat(sees(stand)).as("another duty").isFalse();
        act(() -> access.dutyOpened(subject, agency.leader().post(), "DIRECT"));
        assertThat(sees(stand)).isTrue();
        assertThat(sees(late)).isFalse();
        assertThat(sees(over)).isFalse();
        act(() -> access.dutyClosed(subject, agency.leader().post(), "DIRECT"));
        assertThat(sees(stand)).isFalse();
    }

    @Test
    void aRestrictedSubjectOpensToADelegateOnlyWhereTheBasisSaysSo() {
        Actor stand = agency.more(agency.office(), "Chuyên viên", Role.SPECIALIST, "Vũ Thử Thay");
        Actor acting = stand(stand, Duration.ofHours(-1), Duration.ofHours(1));
        act(() -> access.dutyOpened(subject, agency.leader().post(), "DIRECT"));
        assertThat(sees(stand)).as("all duties are delegated").isTrue();
        duty(agency.leader(), true);
        assertThat(sees(stand)).isFalse();
        jdbc.sql("update organization.delegation set restricted = true where id = ?")
                .param(acting.delegation())
                .update();
        assertThat(sees(stand)).isTrue();
    }

    @Test
    void withdrawingIsExplicitAndJournaled() {
        var principal = new Principal.Post(agency.specialist().post());
        act(() -> access.grant(subject, principal, "told"));
        assertThat(access.why(subject, agency.specialist().person()))
                .extracting(Access.Why::why)
                .containsExactly("told");
        act(() -> access.withdraw(subject, principal, "Chuyển nhầm", agency.clerk()));
        assertThat(sees(agency.specialist())).isFalse();
        var line = journal.of(subject, agency.id()).getFirst();
        assertThat(line.act()).isEqualTo("access.withdrawn");
        assertThat(line.words()).isEqualTo("Chuyển nhầm");
        assertThat(line.facts()).containsEntry("principal", principal.text());
    }

    @Test
    void grantingTwiceIsTheSameRow() {
        var principal = new Principal.Person(agency.specialist().person());
        act(() -> access.grant(subject, principal, "first"));
        act(() -> access.grant(subject, principal, "second"));
        assertThat(access.why(subject, agency.specialist().person()))
                .extracting(Access.Why::why)
                .containsExactly("first");
    }

    @Test
    void anAdministratorReadsNoWork() {
        Actor admin = agency.more(agency.division(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản");
        act(() -> access.grant(subject, new Principal.UnitRole(agency.division(), "MEMBER"), "told"));
        assertThat(sees(agency.specialist())).isTrue();
        assertThat(sees(admin)).isFalse();
    }

    private Actor stand(Actor stand, Duration from, Duration to, String... duties) {
        var now = clock.instant();
        return agency.standingIn(stand, agency.leader(), now.plus(from), now.plus(to), duties);
    }

    private void duty(Actor of, boolean restricted) {
        act(() -> access.grantDuty(subject, of.post(), "duty", restricted));
    }

    private boolean sees(Actor actor) {
        return access.maySee(subject, actor);
    }

    private void act(Runnable change) {
        transaction.executeWithoutResult(_ -> change.run());
    }
}
