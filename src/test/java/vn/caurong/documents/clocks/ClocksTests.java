package vn.caurong.documents.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;

@CauRongTest
class ClocksTests {
    private final Clocks clocks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final UUID agency;
    private final Subject subject = new Subject("incoming", UUID.randomUUID());

    ClocksTests(Clocks clocks, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.clocks = clocks;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.agency = TestAgency.create(jdbc, "Sở Đúng Hạn").id();
    }

    /** Core, "Deadlines": late is judged against the deadline in force at that moment. */
    @Test
    void aCaseKeepsTheRuleItWasBegunUnder() {
        Instant start = clock.instant().minus(Duration.ofDays(30));
        Instant due = begin(start, 0);
        jdbc.sql("update documents.clock_run set due = due + interval '5 days' where subject_id = ?")
                .param(subject.id())
                .update();
        assertThat(begin(start, 0)).as("what was given then").isEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(clocks.of(subject)).hasSize(1);
        assertThat(only().late(clock.instant())).isTrue();
        assertThat(only().late(due)).isFalse();
    }

    @Test
    void whatWasDoneInTimeStaysInTime() {
        Instant due = begin(clock.instant(), 0);
        transaction.executeWithoutResult(_ -> clocks.met(subject, LegalClock.REGISTER));
        assertThat(only().late(due.plus(Duration.ofDays(99)))).isFalse();
        Instant met = only().metAt();
        transaction.executeWithoutResult(_ -> clocks.met(subject, LegalClock.REGISTER));
        assertThat(only().metAt()).as("met once").isEqualTo(met);
    }

    @Test
    void begunAnewItIsAnotherRun() {
        begin(clock.instant().minus(Duration.ofDays(3)), 0);
        Instant again = begin(clock.instant(), 2);
        assertThat(only().due()).isEqualTo(again);
    }

    private ClockLine only() {
        assertThat(clocks.of(subject)).hasSize(1);
        return clocks.of(subject).getFirst();
    }

    private Instant begin(Instant start, int urgency) {
        return transaction.execute(_ -> clocks.begin(LegalClock.REGISTER, subject, start, urgency, agency));
    }
}
