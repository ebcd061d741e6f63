package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList.Closing;

/** Items as they are closed, and what is told of it. */
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

    /** Those of these people who had opened the item, unless the subject is restricted. */
    List<UUID> openedBy(UUID item, List<UUID> people) {
        return jdbc.sql("""
                        select r.person from worklist.read_mark r
                        join worklist.item i on i.id = r.item
                        where r.item = :item and r.person in (:people)
                            and not exists (select 1 from access.restricted s
                                where s.subject_kind = i.subject_kind
                                    and s.subject_id = i.subject_id)
                        """)
                .param("item", item)
                .param("people", people)
                .query((row, n) -> row.getObject("person", UUID.class))
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

    /** An item that only tells a person who did what a closed item asked for. */
    void tell(Closed done, UUID person, @Nullable Post home, Actor by, Instant at) {
        jdbc.sql("""
                        insert into worklist.item (id, subject_kind, subject_id, duty, person, unit,
                            agency, urgency, title, mark, sender, opened_at, opened_by, told_by,
                            told_duty)
                        select :item, subject_kind, subject_id, 'KNOW', :person, :unit, :agency,
                            urgency, title, mark, sender, :at, :by, :by, duty
                        from worklist.item where id = :done
                        on conflict do nothing
                        """)
                .param("item", Ids.next())
                .param("person", person)
                .param("unit", home == null ? null : home.unit())
                .param("agency", home == null ? null : home.agency())
                .param("at", Timestamp.from(at))
                .param("by", by.person())
                .param("done", done.id())
                .update();
    }

    record Closed(UUID id, @Nullable UUID post, String duty) {}

    record Closer(
            Instant at,
            @Nullable UUID person,
            @Nullable UUID post,
            @Nullable UUID delegation) {}
}
