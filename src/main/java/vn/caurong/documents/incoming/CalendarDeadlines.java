package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Move;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Deadlines of open documents that were counted in working days follow the calendar (core,
 * "Deadlines"); one given as a day stays that day.
 */
@Component
record CalendarDeadlines(
        JdbcClient jdbc,
        Deadlines deadlines,
        InnerDeadlines inner,
        MovedNotices told,
        WorkList worklist,
        Journal journal,
        Clock clock)
        implements WorkingTime.Deadlines {
    private static final String IN_FORCE = """
            select i.id, i.agency, d.start, d.amount, d.due
            from documents.incoming i
            join lateral (select * from documents.incoming_deadline d
              where d.incoming = i.id order by d.at desc, d.id desc limit 1) d on true
            where i.state in ('DIRECTED', 'PROCESSING') and d.amount is not null and d.due = i.due
            """;

    @Override
    public List<Move> moves(WorkingTime calendar) {
        return jdbc
                .sql(IN_FORCE + "and d.due > ? order by i.agency, d.due, i.id")
                .param(Timestamp.from(clock.instant()))
                .query(CalendarDeadlines::row)
                .list()
                .stream()
                .flatMap(row -> row.by(calendar))
                .toList();
    }

    /** Nothing when somebody set another deadline meanwhile. */
    @Override
    public void move(Move move, String why, Actor by) {
        jdbc.sql(IN_FORCE + "and i.id = ? for update of i")
                .param(move.subject().id())
                .query(CalendarDeadlines::row)
                .optional()
                .filter(row -> row.due().equals(move.from()))
                .ifPresent(row -> set(row, move, why, by));
    }

    private void set(Row row, Move move, String why, Actor by) {
        deadlines.set(row.id(), new Deadline(row.start(), row.amount(), move.to()), why, by);
        for (Duty duty : List.of(Duty.ASSIGN, Duty.PROCESS, Duty.COORDINATE)) {
            worklist.reschedule(move.subject(), duty, move.to());
        }
        inner.keep(move.subject());
        var facts = Map.of("due", move.to().toString());
        journal.record(new Entry(row.agency(), "incoming.rescheduled", move.subject(), by, facts, why));
        told.tell(move.subject(), item -> move.to().equals(item.due()), why);
    }

    private record Row(UUID id, UUID agency, Instant start, int amount, Instant due) {
        Stream<Move> by(WorkingTime calendar) {
            Instant due = Deadline.days(start, amount, calendar.of(agency)).due();
            return due == null || due.equals(this.due)
                    ? Stream.empty()
                    : Stream.of(new Move(new Subject("incoming", id), agency, this.due, due));
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getTimestamp("start").toInstant(),
                row.getInt("amount"),
                row.getTimestamp("due").toInstant());
    }
}
