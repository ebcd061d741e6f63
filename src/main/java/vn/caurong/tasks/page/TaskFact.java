package vn.caurong.tasks.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;

/**
 * A row about a task, whatever table it stands in.
 *
 * @param kind COORDINATOR, DEADLINE, EXTENSION, CONFIRMATION with its ERRORS and LATE, FILE of a report,
 *     PARTS for all of them, the WHOLE it is a part of, or WATCHED by the reader
 * @param words said; an objective reason; the id of a file
 * @param mark of a confirmation; how many errors or parts; the percent of a report
 * @param start of the rule of an extension, null where it was not kept
 * @param amount working days of an extension, null when a day was named; how many a confirmation counts
 * @param decision of an extension, null while undecided; the kind of a report
 */
record TaskFact(
        String kind,
        String words,
        @Nullable Integer mark,
        @Nullable Instant start,
        @Nullable Integer amount,
        @Nullable Instant due,
        UUID post,
        @Nullable String decision,
        @Nullable Instant at) {
    /** All in one question, in the order of time. */
    static List<TaskFact> of(UUID task, UUID reader, JdbcClient jdbc) {
        return jdbc.sql("""
                        select 'COORDINATOR' as kind, '' as words, null::int as mark, null::timestamptz as start,
                            null::int as amount, null::timestamptz as due, post, null::text as decision, null::timestamptz as at
                        from tasks.coordinator where task = :task
                        union all select 'DEADLINE', why, null, null, null, due, by_post, null, at
                        from tasks.deadline where task = :task
                        union all select 'EXTENSION', reason, null, start, amount, due, by_post, decision, at
                        from tasks.extension where task = :task
                        union all select c.kind, c.words, c.mark, null, c.amount, null, by_post, null, at
                        from tasks.confirmation, lateral (values
                            ('CONFIRMATION', words, quality, done),
                            ('ERRORS', coalesce(errors_why, ''), nullif(errors, 0), null),
                            ('LATE', late_why, null, null)) c (kind, words, mark, amount)
                        where task = :task and (c.kind = 'CONFIRMATION' or c.mark > 0 or c.kind = 'LATE' and c.words > '')
                        union all select 'FILE', f.file::text, r.percent, null, null, null, r.by_post, r.kind, r.at
                        from tasks.report r join tasks.report_file f on f.report = r.id where r.task = :task
                        union all select 'PARTS', '', count(*)::int, null, null, null, (array_agg(giver_post))[1], null, null
                        from tasks.task where parent = :task having count(*) > 0
                        union all select 'WHOLE', '', null, null, null, w.due, w.giver_post, null, null
                        from tasks.task t join tasks.task w on w.id = t.parent where t.id = :task
                        union all select 'WATCHED', '', null, null, null, null, t.giver_post, null, null
                        from tasks.watcher w join tasks.task t on t.id = w.task where t.id = :task and w.person = :reader
                        order by at nulls first, post
                        """)
                .param("task", task)
                .param("reader", reader)
                .query(DataClassRowMapper.newInstance(TaskFact.class))
                .list();
    }

    /** What is asked and not decided ends as the calendar counts now. */
    TaskFact by(WorkingTime time) {
        return amount == null || start == null || decision != null
                ? this
                : new TaskFact(
                        kind,
                        words,
                        mark,
                        start,
                        amount,
                        Deadline.days(start, amount, time).due(),
                        post,
                        null,
                        at);
    }

    boolean is(String other) {
        return kind.equals(other);
    }
}
