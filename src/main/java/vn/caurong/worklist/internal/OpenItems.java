package vn.caurong.worklist.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Subject;

/** Reads open items, each list in one statement with the rights inside. */
@Repository
record OpenItems(JdbcClient jdbc, ReachedItems reached) {
    /**
     * By due time, then the more urgent first, then the older.
     *
     * @param on whose open items are read as well, marked as not reached where they are others'
     */
    List<OpenRow> mine(Reach reach, String[] principals, Instant now, @Nullable Subject on) {
        return reached.of(
                        """
                        select i.*, r.item is not null as read, %s as snoozed, %s as reached
                        from worklist.item i
                        left join worklist.read_mark r on r.item = i.id and r.person = :person
                        left join worklist.snooze s on s.item = i.id and s.person = :person
                        where %s or i.closed_at is null
                            and i.subject_kind = :kind and i.subject_id = :on
                        order by i.due nulls last, i.urgency desc, i.opened_at, i.id
                        """.formatted(ReachedItems.SNOOZED, ReachedItems.REACHED, ReachedItems.REACHED),
                        reach,
                        principals,
                        now)
                .param("kind", on == null ? null : on.kind(), Types.VARCHAR)
                .param("on", on == null ? null : on.id(), Types.OTHER)
                .query(OpenRow::of)
                .list();
    }

    /** The same of one subject alone: an act need not read a whole list to find its item. */
    List<OpenRow> mineOn(Subject subject, Reach reach, String[] principals, Instant now) {
        return reached.of("""
                        select i.*, r.item is not null as read, %s as snoozed, true as reached
                        from worklist.item i
                        left join worklist.read_mark r on r.item = i.id and r.person = :person
                        left join worklist.snooze s on s.item = i.id and s.person = :person
                        where i.closed_at is null and i.subject_kind = :kind and i.subject_id = :on and %s
                        order by i.due nulls last, i.urgency desc, i.opened_at, i.id
                        """.formatted(ReachedItems.SNOOZED, ReachedItems.REACHED), reach, principals, now)
                .param("kind", subject.kind())
                .param("on", subject.id())
                .query(OpenRow::of)
                .list();
    }

    List<OpenRow> on(Subject subject) {
        return jdbc.sql("""
                        select i.*, false as read, false as snoozed, false as reached
                        from worklist.item i
                        where subject_kind = :kind and subject_id = :id and closed_at is null
                        order by opened_at, id
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(OpenRow::of)
                .list();
    }
}
