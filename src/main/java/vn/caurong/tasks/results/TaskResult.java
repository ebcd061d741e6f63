package vn.caurong.tasks.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outgoing document that is the result of a task.
 *
 * @param reports whether the task is reported done when it is issued
 * @param words of that report
 * @param at when it was linked
 * @param mark number and notation, null until it is issued
 * @param sentBack whether more was wanted after it was issued
 * @param givenUp why it counts no more, null while it does
 */
public record TaskResult(
        UUID task,
        UUID document,
        boolean reports,
        String words,
        UUID byPerson,
        UUID byPost,
        Instant at,
        @Nullable String mark,
        @Nullable String givenUp,
        boolean sentBack) {
    /** Message key of a draft that reports the task when it is issued. */
    public static final String REPORTS = "tasks.result.reports";

    /** Still a draft that counts: it may be unlinked. */
    public boolean drafted() {
        return mark == null && givenUp == null;
    }

    /** Message key of how it stands. */
    public String key() {
        if (givenUp != null) {
            return mark == null ? "tasks.result.withdrawn" : "tasks.result.calledBack";
        }
        if (mark != null) {
            return sentBack ? "tasks.result.sentBack" : "tasks.result.issued";
        }
        return reports ? REPORTS : "tasks.result.drafted";
    }
}
