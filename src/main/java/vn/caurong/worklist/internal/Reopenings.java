package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;

/** Items wait again because the act that closed them was taken back. */
@Component
record Reopenings(JdbcClient jdbc, WorkListQuery query, Access access) {
    void reopen(Subject subject, Set<Duty> duties, Instant since, Actor closer) {
        query.forget();
        for (Closed item : reopened(subject, duties, since, closer)) {
            if (item.post() != null) {
                access.dutyOpened(subject, item.post(), item.duty());
            }
        }
    }

    private List<Closed> reopened(Subject subject, Set<Duty> duties, Instant since, Actor closer) {
        return jdbc.sql("""
                        update worklist.item set closed_at = null, closed_by = null,
                            closed_post = null, closed_delegation = null
                        where subject_kind = :kind and subject_id = :id and duty = any(:duties)
                            and closed_at >= :since and closed_by = :person
                        returning id, post, duty
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("duties", duties.stream().map(Duty::name).toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .param("person", closer.person())
                .query((row, n) -> new Closed(
                        row.getObject("id", UUID.class), row.getObject("post", UUID.class), row.getString("duty")))
                .list();
    }
}
