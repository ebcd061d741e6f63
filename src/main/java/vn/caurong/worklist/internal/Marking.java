package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.Notices;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Marks what its reader has opened as read. */
@Component
class Marking {
    private final JdbcClient jdbc;
    private final WorkListQuery query;
    private final WorkList worklist;
    private final Notices notices;
    private final Clock clock;

    Marking(JdbcClient jdbc, WorkListQuery query, WorkList worklist, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.worklist = worklist;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The reader has opened the subject's page: items become read, "to know" of their own closes.
     */
    @Transactional
    public void read(Subject subject, Actor actor) {
        for (WorkRow row : query.rows(actor, subject)) {
            if (!row.item().read()) {
                keepRead(row.item().id(), actor);
            }
            if (row.item().duty() == Duty.KNOW && row.waitsForReader()) {
                worklist.close(subject, Duty.KNOW, row.item().assignee(), actor);
            }
        }
        notices.seen(subject, actor);
    }

    private void keepRead(UUID item, Actor actor) {
        jdbc.sql("""
                        insert into worklist.read_mark (item, person, at)
                        values (:item, :person, :at) on conflict do nothing
                        """)
                .param("item", item)
                .param("person", actor.person())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
