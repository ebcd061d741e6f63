package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;

/** Rows of items, as they are opened. */
@Repository
record Items(JdbcClient jdbc) {
    /** One statement for all of an act: an act opens several. */
    void insert(List<Opening> openings, @Nullable Actor by, Instant at) {
        jdbc.sql("""
                        insert into worklist.item (id, subject_kind, subject_id, duty, post, person,
                            unit, agency, due, urgency, title, mark, sender, opened_at, opened_by)
                        select o.*, :at, :by from unnest(:items::uuid[], :kinds::text[], :ids::uuid[],
                            :duties::text[], :posts::uuid[], :people::uuid[], :units::uuid[],
                            :agencies::uuid[], :dues::timestamptz[], :urgencies::smallint[],
                            :titles::text[], :marks::text[], :senders::text[]) o
                        on conflict do nothing
                        """)
                .param("items", each(openings, opening -> Ids.next()))
                .param(
                        "kinds",
                        each(openings, opening -> opening.item().subject().kind()))
                .param("ids", each(openings, opening -> opening.item().subject().id()))
                .param("duties", each(openings, opening -> opening.item().duty().name()))
                .param("posts", each(openings, Opening::post))
                .param("people", each(openings, Opening::person))
                .param("units", each(openings, Opening::unit))
                .param("agencies", each(openings, Opening::agency))
                .param("dues", each(openings, opening -> opening.item().due()))
                .param("urgencies", each(openings, opening -> opening.item().urgency()))
                .param("titles", each(openings, opening -> opening.item().title()))
                .param("marks", each(openings, opening -> opening.item().mark()))
                .param("senders", each(openings, opening -> opening.item().from()))
                .param("at", time(at))
                .param("by", by == null ? null : by.person(), Types.OTHER)
                .update();
    }

    private static @Nullable String[] each(List<Opening> openings, Function<Opening, @Nullable Object> part) {
        return openings.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
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
                .param("assignee", assignee, Types.OTHER)
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
