package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.caurong.worklist.Duty;

/**
 * A task waits for somebody to decide on it; that has no deadline.
 *
 * @param kind what is asked, as the step says it
 * @param since when; another report, return or request begins anew
 */
record Waiting(String kind, Duty duty, Instant since) {
    /** To confirm a report. */
    static final String CONFIRM = "CONFIRM";
    /** To decide on more time that was asked for, though the deadline is over. */
    static final String EXTEND = "EXTEND";
    /** To give again what was returned. */
    static final String AGAIN = "AGAIN";
    /** To let go on what was put off. */
    static final String RESUME = "RESUME";

    /** To set another deadline of what is overdue and was handed on, or to give it no more time. */
    static final String DEADLINE = "DEADLINE";

    /** All but {@link #CONFIRM}. */
    static final List<String> DECISIONS = List.of(EXTEND, AGAIN, RESUME, DEADLINE);

    /**
     * Whom it waits for.
     *
     * @param since from when they have it
     */
    record For(List<UUID> posts, Instant since) {}

    /** Of the kind of a step: whether it says that a decision waits, by which nothing is late. */
    static boolean says(String kind) {
        return kind.equals(CONFIRM) || DECISIONS.contains(kind);
    }
}
