package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.WorkRow.As;

/** The list's own marks: read, and put off. */
@Component
class Marking {
    private final JdbcClient jdbc;
    private final WorkListQuery query;
    private final WorkList worklist;
    private final Clock clock;

    Marking(JdbcClient jdbc, WorkListQuery query, WorkList worklist, Clock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.worklist = worklist;
        this.clock = clock;
    }

    /**
     * The reader has opened the subject's page: items become read, "to know" of their own closes.
     */
    @Transactional
    public void read(Subject subject, Actor actor) {
        for (WorkRow row : query.rows(actor, subject)) {
            jdbc.sql(
                            """
                            insert into worklist.read_mark (item, person, at)
                            values (:item, :person, :at) on conflict do nothing
                            """)
                    .param("item", row.item().id())
                    .param("person", actor.person())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            if (row.item().duty() == Duty.KNOW && row.as() == As.OWN) {
                worklist.close(subject, Duty.KNOW, row.item().assignee(), actor);
            }
        }
    }

    /** Puts an item off for this reader; never past its due time. */
    @Transactional
    public void snooze(UUID item, Instant until, Actor actor) {
        WorkRow row =
                query.rows(actor).stream()
                        .filter(r -> r.item().id().equals(item))
                        .findFirst()
                        .orElseThrow(() -> new NotVisibleException(new Subject("item", item)));
        Ruling.unless(until.isAfter(clock.instant()), "worklist.refused.snooze-past")
                .and(() -> notPastDue(row.item().due(), until))
                .orThrow();
        jdbc.sql(
                        """
                        insert into worklist.snooze (item, person, until) values (:item, :person, :until)
                        on conflict (item, person) do update set until = excluded.until
                        """)
                .param("item", item)
                .param("person", actor.person())
                .param("until", Timestamp.from(until))
                .update();
    }

    private static Ruling notPastDue(
            @org.jspecify.annotations.Nullable Instant due, Instant until) {
        return Ruling.unless(
                due == null || !until.isAfter(due),
                "worklist.refused.snooze-due",
                due == null ? Instant.EPOCH : due);
    }
}
