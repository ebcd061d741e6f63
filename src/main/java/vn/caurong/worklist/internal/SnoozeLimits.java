package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Ruling.Allowed;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.OpenItem;

/** Nothing is put off past its due time. */
@Component
record SnoozeLimits(WorkListQuery query) {
    private static final int NAMED = 3;
    /** What is due before and cannot be put off, named with its due time; the first few. */
    String dueBefore(Set<UUID> picked, Instant until, Actor actor) {
        return query.rows(actor).stream()
                .filter(row -> picked.contains(row.item().id()))
                .filter(row -> !(ruling(row, until) instanceof Allowed))
                .limit(NAMED)
                .map(row -> named(row.item()))
                .collect(Collectors.joining("; "));
    }

    private static String named(OpenItem item) {
        Instant due = item.due();
        return item.title() + (due == null ? "" : " (" + Vietnam.write(due) + ")");
    }

    static Ruling ruling(WorkRow row, Instant until) {
        @Nullable Instant due = row.item().due();
        return Ruling.unless(
                due == null || !until.isAfter(due), "worklist.refused.snooze-due", due == null ? Instant.EPOCH : due);
    }
}
