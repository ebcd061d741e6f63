package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.TestAgency;

/** A delegation gives the duties it names, not the whole role (core, "Delegation"). */
@CauRongTest
class DelegatedDeadlineTests {
    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Directing directing;
    private final Rescheduling rescheduling;
    private final Clock clock;
    private TestAgency agency;
    private UUID id;

    DelegatedDeadlineTests(
            JdbcClient jdbc,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents,
            Directing directing,
            Rescheduling rescheduling,
            Clock clock) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.directing = directing;
        this.rescheduling = rescheduling;
        this.clock = clock;
    }

    @BeforeEach
    void directed() {
        agency = TestAgency.create(jdbc, "Sở Hạn thay");
        id = arrivals.registered("1/UBND", agency);
        var lines = List.of(new Directive.Line(
                Part.LEAD, agency.division(), agency.unitHead().post()));
        directing.direct(id, arrivals.version(id), new Directive(lines, in(5), "", false), agency.leader());
    }

    @Test
    void whoReviewsForTheLeaderDoesNotMoveTheirOwnDeadline() {
        Actor reviewer = standing("REVIEW");
        assertThatThrownBy(() -> reschedule(reviewer))
                .isInstanceOf(RefusalException.class)
                .hasMessage("incoming.refused.notDirector");
    }

    @Test
    void whoDirectsForTheLeaderDoes() {
        int before = arrivals.version(id);
        reschedule(standing("DIRECT", "REVIEW"));
        assertThat(arrivals.version(id)).isGreaterThan(before);
    }

    @Test
    void whoDoesAllOfTheLeadersWorkDoes() {
        int before = arrivals.version(id);
        reschedule(standing());
        assertThat(arrivals.version(id)).isGreaterThan(before);
    }

    private void reschedule(Actor actor) {
        rescheduling.reschedule(id, arrivals.version(id), in(9), "Cần thêm thời gian", actor);
    }

    private Deadline in(int days) {
        return new Deadline(clock.instant(), null, clock.instant().plus(Duration.ofDays(days)));
    }

    private Actor standing(String... duties) {
        Instant now = clock.instant();
        return agency.standingIn(
                agency.unitHead(), agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), duties);
    }
}
