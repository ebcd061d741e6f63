package vn.caurong.worklist.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Ruling.Allowed;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Live;
import vn.caurong.notifications.Notices;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** The list's own marks: read, and put off. */
@Component
class Marking {
    private static final int NAMED = 3;

    private final JdbcClient jdbc;
    private final WorkListQuery query;
    private final WorkList worklist;
    private final Notices notices;
    private final Live live;
    private final Clock clock;

    Marking(JdbcClient jdbc, WorkListQuery query, WorkList worklist, Notices notices, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.worklist = worklist;
        this.notices = notices;
        this.live = live;
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

    /**
     * Puts items off for this reader; never past a due time.
     *
     * @return how many could not be put off because they are due before
     */
    @Transactional
    public int snooze(Set<UUID> picked, Instant until, Actor actor) {
        Ruling.unless(!picked.isEmpty(), "worklist.refused.nothing-picked")
                .and(() -> later(until))
                .orThrow();
        List<WorkRow> rows = query.rows(actor).stream()
                .filter(row -> picked.contains(row.item().id()))
                .toList();
        List<WorkRow> allowed = rows.stream()
                .filter(row -> notPastDue(row, until) instanceof Allowed)
                .toList();
        if (rows.size() == 1) {
            notPastDue(rows.getFirst(), until).orThrow();
        }
        allowed.forEach(row -> keep(row.item().id(), until, actor));
        live.changed(List.of(actor.person()));
        return picked.size() - allowed.size();
    }

    /** What is due before and cannot be put off, named with its due time; the first few. */
    public String dueBefore(Set<UUID> picked, Instant until, Actor actor) {
        return query.rows(actor).stream()
                .filter(row -> picked.contains(row.item().id()))
                .filter(row -> !(notPastDue(row, until) instanceof Allowed))
                .limit(NAMED)
                .map(row -> named(row.item()))
                .collect(Collectors.joining("; "));
    }

    private static String named(OpenItem item) {
        Instant due = item.due();
        return item.title() + (due == null ? "" : " (" + Vietnam.write(due) + ")");
    }

    /**
     * Takes putting off back: the items stand in the reader's list again.
     *
     * @return how many
     */
    @Transactional
    public int wake(Set<UUID> items, Actor actor) {
        int awake = jdbc.sql("delete from worklist.snooze where person = :person and item = any(:items::uuid[])")
                .param("person", actor.person())
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        Ruling.unless(awake > 0, "worklist.refused.awake").orThrow();
        live.changed(List.of(actor.person()));
        return awake;
    }

    private Ruling later(Instant until) {
        return Ruling.unless(until.isAfter(clock.instant()), "worklist.refused.snooze-past");
    }

    private void keep(UUID item, Instant until, Actor actor) {
        jdbc.sql("""
                        insert into worklist.snooze (item, person, until) values (:item, :person, :until)
                        on conflict (item, person) do update set until = excluded.until
                        """)
                .param("item", item)
                .param("person", actor.person())
                .param("until", Timestamp.from(until))
                .update();
    }

    private static Ruling notPastDue(WorkRow row, Instant until) {
        @Nullable Instant due = row.item().due();
        return Ruling.unless(
                due == null || !until.isAfter(due), "worklist.refused.snooze-due", due == null ? Instant.EPOCH : due);
    }
}
