package vn.caurong.tasks.urging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is reminded of a task, in working days.
 *
 * @param before so many days before the deadline, each once
 * @param onDay on the day of the deadline
 * @param every each so many days overdue, null for never
 * @param up so many days overdue the next level up is told, null for never
 * @param confirm each so many days a report or another decision waits who decides is told, null for never
 */
record Ladder(
        List<Integer> before,
        boolean onDay,
        @Nullable Integer every,
        @Nullable Integer up,
        @Nullable Integer confirm) {
    static final String UP = "UP";
    private static final String DUE = "DUE";
    private static final String OVERDUE = "OVERDUE:";

    /**
     * @param day it is reached: so many working days behind the deadline, or behind the day the decision began to
     *     wait; negative before
     */
    record Step(String name, int day) {}

    /**
     * The steps reached. Of several that were missed only the nearest is told: nobody wants last
     * week's reminders on Monday.
     *
     * @param left working days from today to the day of the deadline, negative behind it
     * @param given the same from the day the deadline was set: a step of that day or before is no news
     * @param over the deadline has passed
     */
    List<Step> reached(int left, int given, boolean over) {
        if (over) {
            return overdue(Math.max(1, -left));
        }
        if (left == 0) {
            return onDay && given > 0 ? List.of(new Step(DUE, 0)) : List.of();
        }
        return before.stream()
                .filter(days -> left <= days && days < given)
                .min(Comparator.naturalOrder())
                .map(days -> List.of(new Step("BEFORE:" + days, -days)))
                .orElse(List.of());
    }

    /** The day of the next step, as {@link Step#day} counts it; none when nothing is left to tell. */
    OptionalInt next(int left, boolean over) {
        return (over ? behind(Math.max(1, -left)) : ahead(left)).min();
    }

    private IntStream behind(int days) {
        return IntStream.concat(
                every == null ? IntStream.empty() : IntStream.of((days - 1) / every * every + every + 1),
                up == null || days >= up ? IntStream.empty() : IntStream.of(up));
    }

    private IntStream ahead(int left) {
        return IntStream.concat(
                        before.stream().mapToInt(Integer::intValue), onDay ? IntStream.of(0) : IntStream.empty())
                .filter(days -> days < left)
                .map(days -> -days);
    }

    /**
     * The reminder that a decision waits; of several that were missed only the last.
     *
     * @param kind what is asked ({@link Waiting})
     * @param waited working days behind the day it began to wait
     */
    Optional<Step> deciding(String kind, int waited) {
        return confirm == null || waited < confirm
                ? Optional.empty()
                : Optional.of(new Step(kind + ":" + waited / confirm, waited / confirm * confirm));
    }

    /** The day of the reminder behind that one. */
    OptionalInt decidingNext(int waited) {
        return confirm == null ? OptionalInt.empty() : OptionalInt.of((waited / confirm + 1) * confirm);
    }

    /** Of what is urgent told outside working time too, once it is reached ({@link ReachedSteps#of}). */
    static boolean atAnyHour(String step) {
        return step.equals(DUE) || step.startsWith(OVERDUE);
    }

    /** The deadline has just passed. All others come with the turn of the day, which is no news itself. */
    static boolean atNight(String step) {
        return step.equals(OVERDUE + 1);
    }

    private List<Step> overdue(int days) {
        List<Step> steps = new ArrayList<>();
        if (every != null) {
            int times = (days - 1) / every;
            steps.add(new Step(OVERDUE + (times + 1), times * every + 1));
        }
        if (up != null && days >= up) {
            steps.add(new Step(UP, up));
        }
        return steps;
    }
}
