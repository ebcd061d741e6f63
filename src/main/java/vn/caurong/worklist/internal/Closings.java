package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList.Closing;

/** Items as they are closed. */
@Repository
record Closings(JdbcClient jdbc) {
    /**
     * Closes what is open of these, and says of which posts and duties.
     *
     * @param duty null for any
     * @param assignee null for all
     */
    List<Closed> close(Subject subject, @Nullable Duty duty, @Nullable Assignee assignee, Closer closer) {
        return jdbc.sql("""
                        update worklist.item set closed_at = :at, closed_by = :person,
                            closed_post = :post, closed_delegation = :delegation
                        where subject_kind = :kind and subject_id = :id and closed_at is null
                            and duty = coalesce(:duty, duty) and (told_by is null or :duty::text is not null)
                            and coalesce(post, person) = coalesce(:assignee, post, person)
                        returning id, post, duty
                        """)
                .param("at", Timestamp.from(closer.at()))
                .param("person", closer.person())
                .param("post", closer.post())
                .param("delegation", closer.delegation())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("duty", duty == null ? null : duty.name())
                .param("assignee", assignee == null ? null : assignee.id())
                .query((row, n) -> new Closed(
                        row.getObject("id", UUID.class), row.getObject("post", UUID.class), row.getString("duty")))
                .list();
    }

    Optional<Closing> lastClosing(Subject subject, Duty duty, Assignee assignee) {
        return jdbc.sql("""
                        select closed_by, closed_at from worklist.item
                        where subject_kind = :kind and subject_id = :id and duty = :duty
                            and coalesce(post, person) = :assignee and closed_at is not null
                        order by closed_at desc limit 1
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("duty", duty.name())
                .param("assignee", assignee.id())
                .query((row, n) -> new Closing(
                        row.getObject("closed_by", UUID.class),
                        row.getTimestamp("closed_at").toInstant()))
                .optional();
    }
}
