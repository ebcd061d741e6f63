package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

@CauRongTest
class IncomingFlowTests {
    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Arriving arriving;
    private final Registering registering;
    private final Refusing refusing;
    private final Directing directing;
    private final Presenting presenting;
    private final SendingBack back;
    private final Rescheduling rescheduling;
    private final Assigning assigning;
    private final Working working;
    private final Completing completing;
    private final IncomingReplies replies;
    private final DeliveredArrivals desk;
    private final WorkList worklist;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private TestAgency agency;

    IncomingFlowTests(
            JdbcClient jdbc,
            Files files,
            IncomingDocuments documents,
            Arriving arriving,
            Registering registering,
            Refusing refusing,
            Directing directing,
            Presenting presenting,
            SendingBack back,
            Rescheduling rescheduling,
            Assigning assigning,
            Working working,
            Completing completing,
            IncomingReplies replies,
            DeliveredArrivals desk,
            WorkList worklist,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.arriving = arriving;
        this.registering = registering;
        this.refusing = refusing;
        this.directing = directing;
        this.presenting = presenting;
        this.back = back;
        this.rescheduling = rescheduling;
        this.assigning = assigning;
        this.working = working;
        this.completing = completing;
        this.replies = replies;
        this.desk = desk;
        this.worklist = worklist;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Thử nghiệm");
    }

    @Test
    void fromArrivalToCompletionEveryStepWaitsForOne_D20() {
        UUID id = arrivals.dropped(agency.clerk());
        assertThat(waiting(id)).containsExactly(Duty.REGISTER);
        var done = registering.register(id, 1, arrivals.toLeader("7/UBND", agency), agency.clerk());
        assertThat(done.number()).isEqualTo(1);
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
        directing.direct(id, arrivals.version(id), lead(false), agency.leader());
        assertThat(waiting(id)).containsExactly(Duty.ASSIGN);
        assigning.assign(id, arrivals.version(id), toSpecialist(), agency.unitHead());
        assertThat(waiting(id)).containsExactly(Duty.PROCESS);
        working.opine(id, "Đã có số liệu của các phường.", agency.specialist());
        completing.report(id, arrivals.version(id), Completion.reported("Đã rà soát xong", ""), agency.specialist());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.COMPLETED);
        assertThat(waiting(id)).isEmpty();
        assertThat(journal.of(new Subject("incoming", id), agency.id()))
                .extracting(Line::act)
                .containsExactly(
                        "incoming.arrived",
                        "incoming.registered",
                        "incoming.directed",
                        "incoming.assigned",
                        "incoming.opined",
                        "incoming.completed");
    }

    @Test
    void theLeadsCompletionClosesTheRest_D23_2() {
        UUID office = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử")
                .post();
        UUID id = arrivals.registered("8/UBND", agency);
        var lines = List.of(
                new Directive.Line(
                        Part.LEAD, agency.division(), agency.specialist().post()),
                new Directive.Line(Part.COORDINATE, agency.office(), office));
        directing.direct(
                id,
                arrivals.version(id),
                new Directive(lines, Deadline.none(clock.instant()), "", false),
                agency.leader());
        assertThat(waiting(id)).containsExactlyInAnyOrder(Duty.PROCESS, Duty.COORDINATE);
        completing.report(id, arrivals.version(id), Completion.reported("Xong", ""), agency.specialist());
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void forInformationOnlyIsSettledAtOnceAndClosesOnReading() {
        UUID id = arrivals.registered("9/UBND", agency);
        var line = new Directive.Line(
                Part.KNOW, agency.division(), agency.unitHead().post());
        directing.direct(
                id,
                arrivals.version(id),
                new Directive(List.of(line), Deadline.none(clock.instant()), "", false),
                agency.leader());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.COMPLETED);
        assertThat(waiting(id)).containsExactly(Duty.KNOW);
    }

    @Test
    void aSecondLeadIsRefusedAndNothingRemains_D23_2() {
        UUID id = arrivals.registered("10/UBND", agency);
        var two = List.of(
                new Directive.Line(
                        Part.LEAD, agency.division(), agency.unitHead().post()),
                new Directive.Line(
                        Part.LEAD, agency.division(), agency.specialist().post()));
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> directing.direct(
                        id,
                        arrivals.version(id),
                        new Directive(two, Deadline.none(clock.instant()), "", false),
                        agency.leader()));
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
    }

    @Test
    void aLeaderSendsBackAndTheClerkPresentsToAnother_D23() {
        UUID id = arrivals.registered("11/UBND", agency);
        back.sendBack(id, arrivals.version(id), "Kèm phụ lục", agency.leader());
        assertThat(waiting(id)).containsExactly(Duty.PRESENT);
        presenting.present(id, arrivals.version(id), agency.deputy().post(), "", agency.clerk());
        directing.passOn(id, arrivals.version(id), agency.leader().post(), "", agency.deputy());
        assertThat(worklist.mine(new Subject("incoming", id), Duty.DIRECT, agency.leader()))
                .isPresent();
    }

    @Test
    void aRequiredReplyBlocksCompletionUntilItIsIssued_D24_2() {
        UUID id = arrivals.registered("12/UBND", agency);
        directing.direct(id, arrivals.version(id), lead(true), agency.leader());
        assigning.assign(id, arrivals.version(id), toSpecialist(), agency.unitHead());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> completing.report(
                        id, arrivals.version(id), Completion.reported("Xong", ""), agency.specialist()))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("incoming.refused.replyRequired"));
        UUID reply = UUID.randomUUID();
        replied(id, reply);
        replied(id, reply);
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.COMPLETED);
        assertThat(jdbc.sql("select reply_mark from documents.incoming_completion where incoming = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("31/STN-NV");
    }

    @Test
    void returnedToTheSenderItLeavesNoNumberAndMayComeAgain_D21_2b() {
        var file = arrivals.blob();
        var taken = new TakenFile(file, "a.pdf", arrivals.details("1/UBND"));
        UUID id = arriving.drop(taken, agency.clerk());
        assertThatExceptionOfType(SameFileException.class).isThrownBy(() -> arriving.drop(taken, agency.clerk()));
        refusing.refuse(id, 1, "Gửi sai nơi nhận", agency.clerk());
        assertThat(waiting(id)).isEmpty();
        UUID again = arriving.drop(taken, agency.clerk());
        var done = registering.register(again, 1, arrivals.toLeader("1/UBND", agency), agency.clerk());
        assertThat(done.number()).isEqualTo(1);
    }

    @Test
    void theSameMarkIsAskedInOneYearAndFreeInAnother_PL_VI() {
        arrivals.registered("13/UBND", agency);
        UUID second = arrivals.dropped(agency.clerk());
        var same = arrivals.toLeader("13/UBND", agency);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> registering.register(second, 1, same, agency.clerk()));
        var confirmed = new Registration(same.details(), true, agency.leader().post(), null, null, "", false);
        assertThat(registering.register(second, 1, confirmed, agency.clerk()).number())
                .isEqualTo(2);
    }

    @Test
    void aPageLeftOpenIsStale() {
        UUID id = arrivals.registered("14/UBND", agency);
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> directing.direct(id, 1, lead(false), agency.leader()));
    }

    @Test
    void anotherAgencySeesNothing() {
        UUID id = arrivals.registered("15/UBND", agency);
        TestAgency other = TestAgency.create(jdbc, "Sở Khác");
        assertThatExceptionOfType(NotVisibleException.class)
                .isThrownBy(() -> directing.direct(id, 2, lead(false), other.leader()));
    }

    @Test
    void aDelegateDirectsInTheLeadersName() {
        UUID id = arrivals.registered("16/UBND", agency);
        Actor stand = agency.standingIn(
                agency.deputy(),
                agency.leader(),
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().plus(Duration.ofDays(1)));
        directing.direct(id, arrivals.version(id), lead(false), stand);
        assertThat(journal.of(new Subject("incoming", id), agency.id())
                        .getLast()
                        .delegation())
                .isEqualTo(stand.delegation());
    }

    @Test
    void aDeliveryFromInsideArrivesOnce() {
        TestAgency from = TestAgency.create(jdbc, "Sở Gửi");
        var delivered = arrivals.delivered(from, agency);
        UUID id = desk.deliver(delivered);
        assertThat(desk.deliver(delivered)).isEqualTo(id);
        assertThat(waiting(id)).containsExactly(Duty.REGISTER);
    }

    @Test
    void anEarlierDeadlineStaysWithWhoAndWhy() {
        UUID id = arrivals.registered("17/UBND", agency);
        directing.direct(id, arrivals.version(id), lead(false), agency.leader());
        var later = new Deadline(clock.instant(), null, clock.instant().plus(Duration.ofDays(9)));
        rescheduling.reschedule(id, arrivals.version(id), later, "Chờ số liệu", agency.leader());
        assertThat(jdbc.sql("select why from documents.incoming_deadline where incoming = ? order by at")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("", "Chờ số liệu");
        assertThat(worklist.openOn(new Subject("incoming", id)).getFirst().due())
                .isNotNull();
    }

    private Directive lead(boolean reply) {
        var line = new Directive.Line(
                Part.LEAD, agency.division(), agency.unitHead().post());
        return new Directive(List.of(line), Deadline.none(clock.instant()), "Tham mưu trả lời", reply);
    }

    private Assigning.Assignment toSpecialist() {
        return new Assigning.Assignment(agency.specialist().post(), Deadline.none(clock.instant()), "");
    }

    private void replied(UUID id, UUID reply) {
        transaction.executeWithoutResult(
                done -> replies.replied(id, reply, "31/STN-NV", LocalDate.of(2020, 4, 7), agency.clerk()));
    }

    private List<Duty> waiting(UUID id) {
        return worklist.openOn(new Subject("incoming", id)).stream()
                .map(OpenItem::duty)
                .toList();
    }
}
