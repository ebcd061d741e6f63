package vn.caurong.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;

/** Subjects of restricted circulation (hạn chế). */
@Repository
record RestrictedSubjects(JdbcClient jdbc, Clock clock) {
    /**
     * Restricts a subject.
     *
     * @return whom it closes to; nobody when it was restricted before
     */
    List<String> close(Subject subject) {
        Unwritten.write();
        return of("""
                        with fresh as (
                            insert into access.restricted (subject_kind, subject_id, since)
                            values (:kind, :id, :since) on conflict do nothing returning *)
                        select a.principal from access.audience a
                        join fresh using (subject_kind, subject_id)
                        where a.around order by a.principal
                        """, subject)
                .param("since", Timestamp.from(clock.instant()))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Whether it was restricted. */
    boolean open(Subject subject) {
        return of("delete from access.restricted where subject_kind = :kind and subject_id = :id", subject)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec of(String sql, Subject subject) {
        return jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
    }
}
