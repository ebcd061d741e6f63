package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** What happens inside and between units, and forwarding by standing rule. */
@CauRongTest
class UnitWorkTests {
    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Registering registering;
    private final Directing directing;
    private final Presenting presenting;
    private final Assigning assigning;
    private final HandingBack handing;
    private final Working working;
    private final WorkList worklist;
    private final WorkingTime time;
    private final Clock clock;
    private TestAgency agency;
    private Actor officeHead;

    UnitWorkTests(
            JdbcClient jdbc,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents,
            Directing directing,
            Presenting presenting,
            Assigning assigning,
            HandingBack handing,
            Working working,
            WorkList worklist,
            WorkingTime time,
            Clock clock) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.registering = registering;
        this.directing = directing;
        this.presenting = presenting;
        this.assigning = assigning;
        this.handing = handing;
        this.working = working;
        this.worklist = worklist;
        this.time = time;
        this.clock = clock;
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Nhiều Phòng");
        officeHead = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Chánh");
        jdbc.sql("update organization.post set head = true where id = ?")
                .param(officeHead.post())
                .update();
    }

    @Test
    void aStandingRuleForwardsWithoutALeader_D23_1() {
        UUID rule = rule("cong-van");
        UUID id = arrivals.dropped(agency.clerk());
        var form = new Registration(arrivals.details("1/UBND"), false, null, rule, null, "", false);
        registering.register(id, 1, form, agency.clerk());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.DIRECTED);
        assertThat(waiting(id)).containsExactly(Duty.ASSIGN);
    }

    @Test
    void whatARuleForwardedIsHandedBackToTheClerkWhoPresentsIt_D23_1() {
        UUID id = arrivals.dropped(agency.clerk());
        UUID rule = rule("cong-van");
        var form = new Registration(arrivals.details("1/UBND"), false, null, rule, null, "", false);
        registering.register(id, 1, form, agency.clerk());
        handing.handBack(id, arrivals.version(id), "Không thuộc phòng", agency.unitHead());
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.REGISTERED);
        assertThat(waiting(id)).containsExactly(Duty.PRESENT);
        presenting.present(id, arrivals.version(id), agency.leader().post(), "", agency.clerk());
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
    }

    @Test
    void daysEndAtTheCloseOfTheAgencysOwnHours() {
        jdbc.sql("""
                        insert into organization.working_hours
                        values (?, ?, '07:30', '11:30', '13:30', '17:15', '[2020-01-01,)')
                        """).params(UUID.randomUUID(), agency.id()).update();
        UUID id = arrivals.dropped(agency.clerk());
        UUID rule = rule("cong-van");
        var form = new Registration(arrivals.details("1/UBND"), false, null, rule, null, "", false);
        registering.register(id, 1, form, agency.clerk());
        assertThat(worklist.openOn(new Subject("incoming", id)).getFirst().due())
                .satisfies(due ->
                        assertThat(due.atZone(Vietnam.ZONE).toLocalTime()).isEqualTo(LocalTime.of(17, 15)));
    }

    @Test
    void aRuleOfAnotherAgencyForwardsNothing() {
        TestAgency other = TestAgency.create(jdbc, "Sở Có Quy định");
        UUID foreign = rule("cong-van");
        UUID id = arrivals.dropped(other.clerk());
        var form = new Registration(arrivals.details("1/UBND"), false, null, foreign, null, "", false);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> registering.register(id, 1, form, other.clerk()));
    }

    @Test
    void aCoordinatingUnitSpeaksAndFinishesItsPart_D23_2() {
        UUID id = directed();
        working.opine(id, "Văn phòng có 12 máy dự phòng.", officeHead);
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.DIRECTED);
        working.partDone(id, "Đã gửi danh sách máy.", officeHead);
        assertThat(waiting(id)).containsExactly(Duty.ASSIGN);
    }

    @Test
    void theLeadHandsBackAndEverythingGivenIsTakenBack() {
        UUID id = directed();
        handing.handBack(id, arrivals.version(id), "Không thuộc phòng", agency.unitHead());
        assertThat(waiting(id)).containsExactly(Duty.DIRECT);
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PRESENTED);
    }

    /** Đ23.2: who is named to lead and is not the right one says so, whoever that is. */
    @Test
    void aSpecialistNamedByTheLeaderHandsBackOneGivenByTheHeadDoesNot() {
        UUID named = arrivals.registered("7/UBND", agency);
        Actor specialist = agency.specialist();
        var lead = List.of(new Directive.Line(Part.LEAD, specialist.unit(), specialist.post()));
        var directive = new Directive(lead, Deadline.none(clock.instant()), "", false);
        directing.direct(named, arrivals.version(named), directive, agency.leader());
        assertThat(waiting(named)).containsExactly(Duty.PROCESS);
        handing.handBack(named, arrivals.version(named), "Không thuộc chuyên môn", specialist);
        assertThat(arrivals.state(named)).isEqualTo(IncomingState.PRESENTED);
        assertThat(waiting(named)).containsExactly(Duty.DIRECT);

        UUID given = directed();
        var to = new Assigning.Assignment(specialist.post(), Deadline.none(clock.instant()), "");
        assigning.assign(given, arrivals.version(given), to, agency.unitHead());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> handing.handBack(given, arrivals.version(given), "Không", specialist));
    }

    @Test
    void anInnerDeadlineKeepsTheRuleItWasComputedFrom() {
        UUID id = directed();
        Deadline inner = Deadline.days(clock.instant(), 1, time.of(agency.id()));
        var to = new Assigning.Assignment(agency.specialist().post(), inner, "");
        assigning.assign(id, arrivals.version(id), to, agency.unitHead());
        assertThat(jdbc.sql("select amount || ' ' || unit_of_time from documents.incoming_assignment where incoming = ?"
                                + " and start = ? and deadline = ?")
                        .params(id, Timestamp.from(inner.start()), Timestamp.from(inner.due()))
                        .query(String.class)
                        .single())
                .isEqualTo("1 DAY");
    }

    @Test
    void aProposalAcceptedInOneTapKeepsTheRuleOfItsDeadline() {
        UUID id = arrivals.dropped(agency.clerk());
        var lead = List.of(new Directive.Line(
                Part.LEAD, agency.division(), agency.unitHead().post()));
        Deadline days = Deadline.days(clock.instant(), 2, time.of(agency.id()));
        var proposal = new Directive(lead, days, "", false);
        var form = new Registration(
                arrivals.details("8/UBND"), false, agency.leader().post(), null, proposal, "", false);
        registering.register(id, 1, form, agency.clerk());
        var kept = new Deadline(clock.instant(), null, days.due().truncatedTo(ChronoUnit.MINUTES));
        directing.direct(id, arrivals.version(id), new Directive(lead, kept, "", false), agency.leader());
        assertThat(jdbc.sql(
                                "select amount || ' ' || unit from documents.incoming_deadline where incoming = ? and due = ?")
                        .params(id, Timestamp.from(days.due()))
                        .query(String.class)
                        .single())
                .isEqualTo("2 DAY");
    }

    @Test
    void aHeadAssignsOnlyInsideTheUnitAndNeverLaterThanTheLeader() {
        UUID id = directed();
        int version = arrivals.version(id);
        var outside = new Assigning.Assignment(officeHead.post(), Deadline.none(clock.instant()), "");
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> assigning.assign(id, version, outside, agency.unitHead()));
        var late = new Deadline(clock.instant(), null, clock.instant().plus(Duration.ofDays(30)));
        var tooLate = new Assigning.Assignment(agency.specialist().post(), late, "");
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> assigning.assign(id, version, tooLate, agency.unitHead()));
    }

    @Test
    void theHeadMayGiveItToSomebodyElse() {
        UUID id = directed();
        assign(id, agency.specialist().post());
        assign(id, agency.unitHead().post());
        assertThat(worklist.mine(new Subject("incoming", id), Duty.PROCESS, agency.unitHead()))
                .isPresent();
        assertThat(waiting(id)).containsExactlyInAnyOrder(Duty.PROCESS, Duty.COORDINATE);
    }

    @Test
    void whoHasNoDutyDoesNotSpeak() {
        UUID id = directed();
        assertThatExceptionOfType(RefusalException.class).isThrownBy(() -> working.opine(id, "Góp ý", agency.clerk()));
    }

    private void assign(UUID id, UUID to) {
        var assignment = new Assigning.Assignment(to, Deadline.none(clock.instant()), "");
        assigning.assign(id, arrivals.version(id), assignment, agency.unitHead());
    }

    private UUID directed() {
        UUID id = arrivals.registered("1/UBND", agency);
        var lines = List.of(
                new Directive.Line(
                        Part.LEAD, agency.division(), agency.unitHead().post()),
                new Directive.Line(Part.COORDINATE, agency.office(), officeHead.post()));
        var due = new Deadline(clock.instant(), null, clock.instant().plus(Duration.ofDays(5)));
        directing.direct(id, arrivals.version(id), new Directive(lines, due, "", false), agency.leader());
        return id;
    }

    private UUID rule(String type) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into documents.standing_rule (id, agency, type_code, lead_unit,
                            working_days, basis, valid_from)
                        values (?, ?, ?, ?, 3, 'Quy chế văn thư', ?)
                        """)
                .params(id, agency.id(), type, agency.division(), LocalDate.of(2020, 1, 1))
                .update();
        return id;
    }

    private List<Duty> waiting(UUID id) {
        return worklist.openOn(new Subject("incoming", id)).stream()
                .map(OpenItem::duty)
                .toList();
    }
}
