package vn.caurong.tasks.dues;

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
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Deadlines of open tasks that were counted in working days follow the calendar (core, "Deadlines");
 * one given as a day stays that day.
 */
@Component
record TaskCalendar(JdbcClient jdbc, TaskDeadlines deadlines, WorkList worklist, Journal journal, Clock clock)
        implements WorkingTime.Deadlines {
    private static final String IN_FORCE = """
            select t.id, t.agency, d.start, d.amount, d.due
            from tasks.task t
            join lateral (select * from tasks.deadline d
              where d.task = t.id order by d.at desc, d.id desc limit 1) d on true
            where t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and d.amount is not null and d.due = t.due
            """;

    @Override
    public List<WorkingTime.Move> moves(WorkingTime calendar) {
        return jdbc
                .sql(IN_FORCE + "and d.due > ? order by t.agency, d.due, t.id")
                .param(Timestamp.from(clock.instant()))
                .query(TaskCalendar::row)
                .list()
                .stream()
                .flatMap(row -> row.by(calendar))
                .toList();
    }

    /** Nothing when somebody set another deadline meanwhile. */
    @Override
    public void move(WorkingTime.Move move, String why, Actor by) {
        jdbc.sql(IN_FORCE + "and t.id = ? for update of t")
                .param(move.subject().id())
                .query(TaskCalendar::row)
                .optional()
                .filter(row -> row.due().equals(move.from()))
                .ifPresent(row -> set(row, move, why, by));
    }

    private void set(Row row, WorkingTime.Move move, String why, Actor by) {
        deadlines.set(row.id(), new Deadline(row.start(), row.amount(), move.to()), why, by);
        worklist.reschedule(move.subject(), Duty.PROCESS, move.to());
        worklist.reschedule(move.subject(), Duty.COORDINATE, move.to());
        var facts = Map.of("due", move.to().toString());
        journal.record(new Entry(row.agency(), "tasks.rescheduled", move.subject(), by, facts, why));
    }

    private record Row(UUID id, UUID agency, Instant start, int amount, Instant due) {
        Stream<WorkingTime.Move> by(WorkingTime calendar) {
            Instant then = Deadline.days(start, amount, calendar.of(agency)).due();
            return then.equals(due)
                    ? Stream.empty()
                    : Stream.of(new WorkingTime.Move(new Subject(Task.KIND, id), agency, due, then));
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
