package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Ruling.Allowed;
import vn.caurong.notifications.Live;

/** Puts items off for one reader, and takes that back. */
@Component
class Snoozing {
    private final Snoozes snoozes;
    private final WorkListQuery query;
    private final Live live;
    private final Clock clock;

    Snoozing(Snoozes snoozes, WorkListQuery query, Live live, Clock clock) {
        this.snoozes = snoozes;
        this.query = query;
        this.live = live;
        this.clock = clock;
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
                .filter(row -> SnoozeLimits.ruling(row, until) instanceof Allowed)
                .toList();
        if (rows.size() == 1) {
            SnoozeLimits.ruling(rows.getFirst(), until).orThrow();
        }
        allowed.forEach(row -> snoozes.keep(row.item().id(), until, actor));
        live.changed(List.of(actor.person()));
        return picked.size() - allowed.size();
    }

    /**
     * Takes putting off back: the items stand in the reader's list again.
     *
     * @return how many
     */
    @Transactional
    public int wake(Set<UUID> items, Actor actor) {
        int awake = snoozes.end(items, actor);
        Ruling.unless(awake > 0, "worklist.refused.awake").orThrow();
        live.changed(List.of(actor.person()));
        return awake;
    }

    private Ruling later(Instant until) {
        return Ruling.unless(until.isAfter(clock.instant()), "worklist.refused.snooze-past");
    }
}
