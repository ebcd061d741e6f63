package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** What was reported done by mistake waits again as it did. */
@CauRongTest
class ReopeningTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final IncomingSteps steps;
    private final TestArrivals arrivals;
    private final IncomingDocuments documents;
    private final Reopening reopening;
    private final Recalling recalling;
    private final WorkList worklist;
    private final Clock clock;
    private TestAgency agency;
    private Actor other;

    ReopeningTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            IncomingDocuments documents,
            Reopening reopening,
            Recalling recalling,
            WorkList worklist,
            Clock clock,
            ApplicationContext context) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.steps = new IncomingSteps(context);
        this.arrivals = TestArrivals.of(context);
        this.documents = documents;
        this.reopening = reopening;
        this.recalling = recalling;
        this.worklist = worklist;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Hoàn Tác");
        other = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Phối Hợp");
    }

    @Test
    void whoReportedItDoneTakesItBackAndAllWaitAgain() {
        UUID id = completed("41/UBND");
        assertThat(waiting(id)).isEmpty();
        reopening.reopen(id, agency.specialist());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PROCESSING);
        assertThat(waiting(id)).containsExactlyInAnyOrder(Duty.PROCESS, Duty.COORDINATE);
        assertThat(worklist.mine(document(id).subject(), Duty.COORDINATE, other))
                .isPresent();
        steps.complete(id, arrivals.version(id), agency.specialist());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.COMPLETED);
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void nobodyElseAndNotAfterThatDay() {
        UUID id = completed("42/UBND");
        assertRefused(id, agency.unitHead(), "incoming.refused.reopenOthers");
        jdbc.sql("update documents.incoming_completion set at = :at where incoming = :id")
                .param("at", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .param("id", id)
                .update();
        assertRefused(id, agency.specialist(), "incoming.refused.reopenLate");
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.COMPLETED);
    }

    @Test
    void itIsSettledAgainAtTheSameInstantWhereTheClockStandsStill() {
        UUID id = completed("47/UBND");
        var settled = new Completions(jdbc, Clock.fixed(clock.instant(), ZoneOffset.UTC));
        for (int time = 0; time < 2; time++) {
            settled.takeBack(id);
            settled.add(id, Completion.reported("Đã xong", ""), agency.specialist());
        }
        assertThat(settled.live(id)).isPresent();
    }

    @Test
    void whatIsWorkedOnIsNotReopened() {
        UUID id = completed("43/UBND");
        reopening.reopen(id, agency.specialist());
        assertThatExceptionOfType(RefusalException.class).isThrownBy(() -> reopening.reopen(id, agency.specialist()));
    }

    @Test
    void whatWasOnlyToBeKnownComesBackToItsLeader_D23_4() {
        UUID id = arrivals.registered("44/UBND", agency);
        Actor head = agency.unitHead();
        steps.inform(id, arrivals.version(id), head, agency.leader());
        recalling.recall(id, arrivals.version(id), "Giao nhầm", agency.leader());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PRESENTED);
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
    }

    @Test
    void whatALeadSettledIsNotRecalled_D23_4() {
        UUID id = completed("45/UBND");
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> recalling.recall(id, arrivals.version(id), "Nhầm", agency.leader()));
    }

    @Test
    void theNoteAfterwardsOffersItAndStrangersGetNothing() {
        UUID id = completed("46/UBND");
        UUID key = UUID.randomUUID();
        assertThat(undo(id, key, agency.specialist())).isEqualTo(303);
        assertThat(undo(id, key, agency.specialist())).as("pressed twice").isEqualTo(303);
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PROCESSING);
        assertThat(undo(id, UUID.randomUUID(), TestAgency.create(jdbc, "Sở Lạ").specialist()))
                .isEqualTo(404);
        assertThat(undo(id, UUID.randomUUID(), agency.clerk())).isEqualTo(403);
    }

    private int undo(UUID id, UUID key, Actor actor) {
        return mvc.post()
                .uri("/documents/incoming/{id}/completion/undo", id)
                .param("key", key.toString())
                .with(signIn.as(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private UUID completed(String mark) {
        UUID id = arrivals.registered(mark, agency);
        steps.direct(id, arrivals.version(id), List.of(agency.unitHead(), other), agency.leader());
        steps.assign(id, arrivals.version(id), agency.specialist(), agency.unitHead());
        steps.complete(id, arrivals.version(id), agency.specialist());
        return id;
    }

    private void assertRefused(UUID id, Actor actor, String why) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> reopening.reopen(id, actor))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(why));
    }

    private Incoming document(UUID id) {
        return documents.find(id).orElseThrow();
    }

    private List<Duty> waiting(UUID id) {
        return worklist.openOn(document(id).subject()).stream()
                .map(OpenItem::duty)
                .toList();
    }
}
