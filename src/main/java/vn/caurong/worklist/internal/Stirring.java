package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.notifications.Live;
import vn.caurong.notifications.Notices;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.Stirred.Line;

/**
 * Afterwards: whoever has an item in the list that opened or closed looks again, and is told of
 * what is new, comes due or is late.
 */
@Component
record Stirring(
        Stirred stirred,
        Watchers watchers,
        ItemNotices items,
        Notices notices,
        Live live,
        List<WorkList.Reminding> others,
        TransactionTemplate transaction,
        Clock clock) {
    /** So long before it is due an item is spoken of again. */
    private static final Duration AHEAD = Duration.ofHours(4);

    private static final Duration LATELY = Duration.ofDays(1);

    /** Until nothing is left; each batch is a transaction. */
    void run() {
        while (Objects.requireNonNull(transaction.execute(_ -> batch())) == Stirred.BATCH) {
            continue;
        }
    }

    private int batch() {
        List<Line> lines = stirred.take();
        if (lines.isEmpty()) {
            return 0;
        }
        Watchers.Of people = watchers.of(posts(lines));
        Set<UUID> concerned = new HashSet<>(people.everybody());
        lines.stream().map(Line::person).filter(Objects::nonNull).forEach(concerned::add);
        live.changed(concerned);
        notices.settle(
                lines.stream().filter(line -> !line.opened()).map(Line::item).toList());
        notices.tell(items.opened(ids(lines, Line::opened), people));
        return lines.size();
    }

    /** What comes due soon, and what has just become late. */
    void warn() {
        Instant now = clock.instant();
        List<String> theirs = others.stream().map(WorkList.Reminding::kind).toList();
        transaction.executeWithoutResult(_ -> {
            warn(stirred.due(now, now.plus(AHEAD), false, theirs), "worklist.notice.soon");
            warn(stirred.due(now.minus(LATELY), now, true, theirs), "worklist.notice.late");
        });
    }

    private void warn(List<Line> lines, String says) {
        notices.tell(items.due(ids(lines, _ -> true), watchers.of(posts(lines)), says));
    }

    private static Set<UUID> posts(List<Line> lines) {
        return lines.stream().map(Line::post).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<Line> lines, java.util.function.Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::item).collect(Collectors.toSet());
    }
}
