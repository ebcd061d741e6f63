package vn.caurong.documents.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Rows of steps that run or ran. */
@Repository
record ClockRuns(JdbcClient jdbc) {
    /** The due time in force: begun a second time from the same instant, it stays what it was. */
    Instant begin(Subject subject, ClockRule rule, Instant start, Instant due) {
        return jdbc.sql("""
                        insert into documents.clock_run (id, subject_kind, subject_id, clock, start, rule, due)
                        values (:id, :kind, :subject, :clock, :start, :rule, :due)
                        on conflict (subject_kind, subject_id, clock, start) do update set start = excluded.start
                        returning due
                        """)
                .param("id", Ids.next())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("clock", rule.clock().name())
                .param("start", Timestamp.from(start))
                .param("rule", rule.id())
                .param("due", Timestamp.from(due))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    void met(Subject subject, LegalClock clock, Instant at) {
        jdbc.sql("""
                        update documents.clock_run set met_at = :at
                        where subject_kind = :kind and subject_id = :subject and clock = :clock and met_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("clock", clock.name())
                .update();
    }

    /** The newest run of the step runs on. */
    void again(Subject subject, LegalClock clock) {
        jdbc.sql("""
                        update documents.clock_run set met_at = null where id = (
                            select id from documents.clock_run
                            where subject_kind = :kind and subject_id = :subject and clock = :clock
                            order by start desc limit 1)
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("clock", clock.name())
                .update();
    }

    /** The newest run of each step, in the order of the steps. */
    List<ClockLine> of(Subject subject) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (r.clock) r.clock, l.article, r.due, r.met_at, r.start
                            from documents.clock_run r join documents.legal_clock l on l.id = r.rule
                            where r.subject_kind = :kind and r.subject_id = :subject
                            order by r.clock, r.start desc) newest
                        order by start, due, clock desc
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(ClockRuns::line)
                .list();
    }

    private static ClockLine line(ResultSet row, int n) throws SQLException {
        Timestamp met = row.getTimestamp("met_at");
        return new ClockLine(
                LegalClock.valueOf(row.getString("clock")),
                row.getString("article"),
                row.getTimestamp("due").toInstant(),
                met == null ? null : met.toInstant());
    }
}
