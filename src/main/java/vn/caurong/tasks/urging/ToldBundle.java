package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told in one notice, in numbers of tasks.
 *
 * @param decide that wait for any other decision than to confirm
 * @param urgency of the most urgent one; a decision that waits is mailed with the day's others, however urgent the work
 *     was
 * @param words of the one due first, empty where none is named
 * @param firstDue its deadline, null where that does not count
 */
record ToldBundle(
        UUID bundle,
        UUID person,
        long overdue,
        long due,
        long below,
        long confirm,
        long decide,
        int urgency,
        String words,
        @Nullable Instant firstDue) {
    String says() {
        if (decide > 0) {
            return "tasks.urging.notice.decide";
        }
        return confirm > 0 ? "tasks.urging.notice.confirm" : "tasks.urging.notice";
    }

    /** As the words of {@link #says} number them; decisions are named only where some wait. */
    List<String> counts() {
        List<Long> counts =
                decide > 0 ? List.of(overdue, due, below, confirm, decide) : List.of(overdue, due, below, confirm);
        return counts.stream().map(String::valueOf).toList();
    }
}
