package vn.caurong.access.internal;

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
record Audience(JdbcClient jdbc, WritingAudience writing, ApplicationEventPublisher events) {
    /**
     * @param own see it in their own right, restricted or not: a duty, or named
     * @param around see it as long as it is not restricted
     */
    void add(Subject subject, Collection<? extends Principal> own, Collection<? extends Principal> around, String why) {
        Unwritten unwritten = Unwritten.here(writing::write);
        unwritten.add(subject, own, new Unwritten.Added(why, false));
        unwritten.add(subject, around, new Unwritten.Added(why, true));
        events.publishEvent(new AudienceChanged(subject));
    }

    void take(Subject subject, Principal... principals) {
        Unwritten.here(writing::write).take(subject, List.of(principals));
        events.publishEvent(new AudienceChanged(subject));
    }

    /** Whether it was there. */
    boolean remove(Subject subject, Principal principal) {
        Unwritten.write();
        events.publishEvent(new AudienceChanged(subject));
        return of("""
                                delete from access.audience
                                where subject_kind = :kind and subject_id = :id and principal = :principal
                                """, subject).param("principal", principal.text()).update() > 0;
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

    private JdbcClient.StatementSpec of(String sql, Subject subject) {
        return jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
    }
}
