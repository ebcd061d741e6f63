package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Instant;
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
import vn.caurong.worklist.NewItem;

/** Rows of items, as they are opened. */
@Repository
record Items(JdbcClient jdbc) {
    /**
     * @param home the main post of a person assigned, null for a post
     */
    void insert(NewItem item, @Nullable Actor by, @Nullable Post home, Instant at) {
        jdbc.sql("""
                        insert into worklist.item (id, subject_kind, subject_id, duty, post, person,
                            unit, agency, due, urgency, title, mark, sender, opened_at, opened_by)
                        values (:item, :kind, :id, :duty, :post, :person,
                            :unit, :agency, :due, :urgency, :title, :mark, :sender, :at, :by)
                        on conflict do nothing
                        """)
                .param("item", Ids.next())
                .param("kind", item.subject().kind())
                .param("id", item.subject().id())
                .param("duty", item.duty().name())
                .param("post", item.assignee() instanceof Assignee.ToPost(UUID id) ? id : null)
                .param("person", item.assignee() instanceof Assignee.ToPerson(UUID id) ? id : null)
                .param("unit", home == null ? null : home.unit())
                .param("agency", home == null ? null : home.agency())
                .param("due", time(item.due()))
                .param("urgency", item.urgency())
                .param("title", item.title())
                .param("mark", item.mark())
                .param("sender", item.from())
                .param("at", time(at))
                .param("by", by == null ? null : by.person())
                .update();
    }

    /**
     * @param assignee post or person, null for all
     */
    void reschedule(Subject subject, Duty duty, @Nullable UUID assignee, @Nullable Instant due) {
        jdbc.sql("""
                        update worklist.item set due = :due
                        where subject_kind = :kind and subject_id = :id and duty = :duty
                            and closed_at is null
                            and (:assignee::uuid is null or :assignee in (post, person))
                        """)
                .param("assignee", assignee, java.sql.Types.OTHER)
                .param("due", time(due))
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("duty", duty.name())
                .update();
    }

    void rename(Subject subject, String title, int urgency) {
        jdbc.sql("""
                        update worklist.item set title = :title, urgency = :urgency
                        where subject_kind = :kind and subject_id = :id and closed_at is null
                        """)
                .param("title", title)
                .param("urgency", urgency)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .update();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
