package vn.caurong.tasks.dues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Deadlines of tasks still being done that were counted in working days follow the calendar (core, "Deadlines");
 * one given as a day stays that day, and what is
 * reported keeps the deadline it was reported against. A part stays within its whole: it moves with it where it must.
 */
@Component
record TaskCalendar(JdbcClient jdbc, TaskDeadlines deadlines, WorkList worklist, Journal journal, Clock clock)
        implements WorkingTime.Deadlines {
    private static final RowMapper<DatedTask> ROWS = DataClassRowMapper.newInstance(DatedTask.class);
    private static final String IN_FORCE = """
            select t.id, t.agency, t.parent, w.due as whole, d.start, d.amount, d.due
            from tasks.task t
            left join tasks.task w on w.id = t.parent
            join lateral (select * from tasks.deadline d
              where d.task = t.id order by d.at desc, d.id desc limit 1) d on true
            where t.state in ('GIVEN', 'IN_PROGRESS') and d.due = t.due
              and (d.amount is not null or t.parent is not null)
            """;

    @Override
    public List<WorkingTime.Move> moves(WorkingTime calendar) {
        Instant now = clock.instant();
        List<DatedTask> rows = jdbc.sql(IN_FORCE + "and d.due > ? order by t.agency, d.due, t.id")
                .param(Timestamp.from(now))
                .query(ROWS)
                .list();
        return new MovedTasks(rows, now).by(calendar);
    }

    @Override
    public Map<UUID, Integer> named(LocalDate day) {
        Map<UUID, Integer> named = new HashMap<>();
        jdbc.sql("""
                        select t.agency, count(*) from tasks.task t
                        join lateral (select * from tasks.deadline d
                          where d.task = t.id order by d.at desc, d.id desc limit 1) d on true
                        where t.state in ('GIVEN', 'IN_PROGRESS') and d.due = t.due and d.amount is null
                          and t.due >= :from and t.due < :to and t.due > :now
                        group by t.agency
                        """)
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    named.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return named;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Vietnam.ZONE).toInstant());
    }

    /** Nothing when somebody set another deadline meanwhile. */
    @Override
    public void move(WorkingTime.Move move, String why, Actor by) {
        jdbc.sql(IN_FORCE + "and t.id = ? for no key update of t")
                .param(move.subject().id())
                .query(ROWS)
                .optional()
                .filter(row -> row.due().equals(move.from()))
                .ifPresent(row -> set(row, move, why, by));
    }

    private void set(DatedTask row, WorkingTime.Move move, String why, Actor by) {
        deadlines.set(row.id(), new Deadline(row.start(), row.amount(), move.to()), why, by);
        worklist.reschedule(move.subject(), Duty.PROCESS, move.to());
        worklist.reschedule(move.subject(), Duty.COORDINATE, move.to());
        var facts = Map.of("due", move.to().toString());
        journal.record(new Entry(row.agency(), "tasks.rescheduled", move.subject(), by, facts, why));
    }
}
