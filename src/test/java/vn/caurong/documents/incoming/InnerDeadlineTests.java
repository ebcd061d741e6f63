package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Move;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** A holiday entered after deadlines were given moves those inside units too (core, "Deadlines"). */
@CauRongTest
class InnerDeadlineTests {
    private static final int OUTER = 8;
    private static final int INNER = 4;

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final WorkingTime time;
    private final Clock clock;
    private final TestArrivals arrivals;
    private TestAgency agency;
    private UUID id;

    InnerDeadlineTests(ApplicationContext context, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.context = context;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.time = context.getBean(WorkingTime.class);
        this.arrivals = new TestArrivals(
                context.getBean(Files.class),
                context.getBean(Arriving.class),
                context.getBean(Registering.class),
                context.getBean(IncomingDocuments.class));
    }

    @BeforeEach
    void assigned() {
        agency = TestAgency.create(jdbc, "Sở Hạn Trong");
        id = arrivals.registered("1/UBND", agency);
        var lines = List.of(new Directive.Line(
                Part.LEAD, agency.division(), agency.unitHead().post()));
        context.getBean(Directing.class)
                .direct(id, arrivals.version(id), new Directive(lines, days(OUTER), "", false), agency.leader());
        var to = new Assigning.Assignment(agency.specialist().post(), days(INNER), "");
        context.getBean(Assigning.class).assign(id, arrivals.version(id), to, agency.unitHead());
    }

    @Test
    void aHolidayMovesItWithItsItemAndItsHolderIsTold() {
        Instant before = due();
        onAHoliday(() -> {
            InnerDeadlines inner = context.getBean(InnerDeadlines.class);
            Move move = mine(inner.moves(time.fresh()));
            assertThat(move.from()).isEqualTo(before);
            assertThat(move.to()).isAfter(before);
            inner.move(move, "Nghỉ bù", agency.leader());
            assertThat(due()).isEqualTo(move.to());
            assertThat(kept()).isEqualTo(move.to());
            assertThat(told()).contains("Nghỉ bù");
            assertThat(jdbc.sql("select count(*) from documents.incoming_assignment_move where former = ?")
                            .param(java.sql.Timestamp.from(before))
                            .query(Integer.class)
                            .single())
                    .isPositive();
        });
    }

    @Test
    void whenTheDirectivesMovesTheInnerOneIsKept() {
        Instant before = due();
        onAHoliday(() -> {
            CalendarDeadlines outer = context.getBean(CalendarDeadlines.class);
            outer.move(mine(outer.moves(time.fresh())), "Nghỉ bù", agency.leader());
            assertThat(due()).isEqualTo(before);
        });
    }

    @Test
    void aShorterDirectivesCapsIt() {
        Deadline shorter = days(2);
        context.getBean(Rescheduling.class)
                .reschedule(id, arrivals.version(id), shorter, "Cần sớm hơn", agency.leader());
        assertThat(due()).isEqualTo(shorter.due());
    }

    @Test
    void aNamedDayStaysWhatItIs() {
        jdbc.sql("update documents.incoming_assignment set amount = null, unit_of_time = null where incoming = ?")
                .param(id)
                .update();
        onAHoliday(() -> assertThat(context.getBean(InnerDeadlines.class).moves(time.fresh()))
                .noneMatch(move -> move.subject().id().equals(id)));
    }

    private Move mine(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The next working day is off, for this act only. */
    private void onAHoliday(Runnable act) {
        LocalDate day = Vietnam.date(time.endOf(Vietnam.today(clock).plusDays(1)));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql(
                            "insert into organization.calendar_exception (day, half, kind, name) values (?, 'DAY', 'OFF', 'Thử')")
                    .param(day)
                    .update();
            act.run();
        });
    }

    private Instant due() {
        return context.getBean(WorkList.class).openOn(new Subject("incoming", id)).stream()
                .filter(item -> item.assignee().id().equals(agency.specialist().post()))
                .map(OpenItem::due)
                .findFirst()
                .orElseThrow();
    }

    private Instant kept() {
        return jdbc.sql("select deadline from documents.incoming_assignment where incoming = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private String told() {
        return jdbc.sql(
                        "select arguments::text from notifications.notice where person = ? and says = 'incoming.notice.moved'")
                .param(agency.specialist().person())
                .query(String.class)
                .single();
    }

    private Deadline days(int count) {
        return Deadline.days(clock.instant(), count, time.of(agency.id()));
    }
}
