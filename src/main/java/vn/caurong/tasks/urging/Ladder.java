package vn.caurong.tasks.urging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is reminded of a task, in working days.
 *
 * @param before so many days before the deadline, each once
 * @param onDay on the day of the deadline
 * @param every each so many days overdue, null for never
 * @param up so many days overdue the next level up is told, null for never
 * @param confirm each so many days a report waits who has to confirm it is told, null for never
 */
record Ladder(
        List<Integer> before,
        boolean onDay,
        @Nullable Integer every,
        @Nullable Integer up,
        @Nullable Integer confirm) {
    static final String CONFIRM = "CONFIRM";
    static final String UP = "UP";
    private static final String DUE = "DUE";
    private static final String OVERDUE = "OVERDUE:";

    /**
     * The steps reached. Of several that were missed only the nearest is told: nobody wants last
     * week's reminders on Monday.
     *
     * @param left working days from today to the day of the deadline, negative behind it
     * @param given the same from the day the deadline was set: a step of that day or before is no news
     * @param over the deadline has passed
     */
    List<String> reached(int left, int given, boolean over) {
        if (over) {
            return overdue(Math.max(1, -left));
        }
        if (left == 0) {
            return onDay ? List.of(DUE) : List.of();
        }
        return before.stream()
                .filter(days -> left <= days && days < given)
                .min(Comparator.naturalOrder())
                .map(days -> List.of("BEFORE:" + days))
                .orElse(List.of());
    }

    /**
     * The reminder that a report waits; of several that were missed only the last.
     *
     * @param waited working days behind the day it began to wait
     */
    Optional<String> confirming(int waited) {
        return confirm == null || waited < confirm ? Optional.empty() : Optional.of(CONFIRM + ":" + waited / confirm);
    }

    /** Of what is urgent told at night and on days off too: the day count turns at midnight, which is no news itself. */
    static boolean atAnyHour(String step) {
        return step.equals(DUE) || step.startsWith(OVERDUE);
    }

    private List<String> overdue(int days) {
        List<String> steps = new ArrayList<>();
        if (every != null) {
            steps.add(OVERDUE + ((days - 1) / every + 1));
        }
        if (up != null && days >= up) {
            steps.add(UP);
        }
        return steps;
    }
}
