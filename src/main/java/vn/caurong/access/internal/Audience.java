package vn.caurong.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access.Why;
import vn.caurong.kernel.Subject;

/** Rows of the audience. */
@Repository
class Audience {
    private final JdbcClient jdbc;
    private final Clock clock;

    Audience(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Subject subject, Collection<String> principals, String why) {
        jdbc.sql("""
                        insert into access.audience (subject_kind, subject_id, principal, why, since)
                        select :kind, :id, principal, :why, :since from unnest(:principals) principal
                        order by principal
                        on conflict do nothing
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("principals", principals.toArray(String[]::new))
                .param("why", why)
                .param("since", Timestamp.from(clock.instant()))
                .update();
    }

    boolean remove(Subject subject, String principal) {
        return of(
                                "delete from access.audience where subject_kind = :kind and subject_id = :id"
                                        + " and principal = :principal",
                                subject)
                        .param("principal", principal)
                        .update()
                > 0;
    }

    /** Marks the subject restricted; duties already open are from now on for restricted eyes. */
    void restrict(Subject subject) {
        int fresh =
                of("""
                                insert into access.restricted (subject_kind, subject_id, since)
                                values (:kind, :id, :since) on conflict do nothing
                                """, subject).param("since", Timestamp.from(clock.instant())).update();
        if (fresh > 0) {
            of("""
                            update access.audience
                            set principal = 'duty-restricted:' || substr(principal, 6)
                            where subject_kind = :kind and subject_id = :id and principal like 'duty:%'
                            """, subject).update();
        }
    }

    /** Removes everybody but these and delegates for whom restricted duties are open. */
    List<String> keepOnly(Subject subject, Collection<String> principals) {
        return of("""
                        delete from access.audience where subject_kind = :kind
                            and subject_id = :id and not principal = any(:kept)
                            and principal not like 'duty-restricted:%'
                        returning principal
                        """, subject)
                .param("kept", principals.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list();
    }

    boolean restricted(Subject subject) {
        return of(
                        "select exists(select 1 from access.restricted"
                                + " where subject_kind = :kind and subject_id = :id)",
                        subject)
                .query(Boolean.class)
                .single();
    }

    boolean visible(Subject subject, String[] principals) {
        return of("""
                        select exists(select 1 from access.visible where subject_kind = :kind
                            and subject_id = :id and principal = any(:principals))
                        """, subject)
                .param("principals", principals)
                .query(Boolean.class)
                .single();
    }

    List<Why> why(Subject subject, String[] principals) {
        return of("""
                        select principal, why, since from access.audience where subject_kind = :kind
                            and subject_id = :id and principal = any(:principals)
                        order by since, principal
                        """, subject)
                .param("principals", principals)
                .query((row, n) -> new Why(
                        row.getString("principal"),
                        row.getString("why"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    static String duty(boolean restricted, UUID post, String duty) {
        return (restricted ? "duty-restricted:" : "duty:") + post + ":" + duty;
    }

    private JdbcClient.StatementSpec of(String sql, Subject subject) {
        return jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
    }
}
