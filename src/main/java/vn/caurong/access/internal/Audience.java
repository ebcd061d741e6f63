package vn.caurong.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access.Why;
import vn.caurong.access.AudienceChanged;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Subject;

/** Rows of the audience. */
@Repository
record Audience(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    /**
     * @param own see it in their own right, restricted or not: a duty, or named
     * @param around see it as long as it is not restricted
     */
    void add(Subject subject, Collection<? extends Principal> own, Collection<? extends Principal> around, String why) {
        of("""
                        insert into access.audience as a
                            (subject_kind, subject_id, principal, why, since, around)
                        select :kind, :id, principal, :why, :since, bool_and(around) from (
                            select unnest(:own) as principal, false as around
                            union all select unnest(:around), true) added
                        group by principal order by principal
                        on conflict (subject_kind, subject_id, principal)
                            do update set around = false, why = excluded.why
                            where a.around and not excluded.around
                        """, subject)
                .param("own", texts(own))
                .param("around", texts(around))
                .param("why", why)
                .param("since", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new AudienceChanged(subject));
    }

    /** Whether one of them was there. */
    boolean remove(Subject subject, Principal... principals) {
        events.publishEvent(new AudienceChanged(subject));
        return of("""
                                delete from access.audience
                                where subject_kind = :kind and subject_id = :id and principal = any(:principals)
                                """, subject).param("principals", texts(List.of(principals))).update() > 0;
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
                        select principal, why, since from access.visible where subject_kind = :kind
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

    private static String[] texts(Collection<? extends Principal> principals) {
        return principals.stream().map(Principal::text).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(String sql, Subject subject) {
        return jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
    }
}
