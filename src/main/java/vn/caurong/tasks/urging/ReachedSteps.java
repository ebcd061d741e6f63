package vn.caurong.tasks.urging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caurong.kernel.Vietnam;

/** Which steps of their ladders tasks have reached now, by the calendar of one agency. */
record ReachedSteps(RulesInForce ladders, WorkingDays days, Instant now) {
    /** No ladder begins earlier: 60 working days and the longest holidays. */
    private static final Duration FARTHEST = Duration.ofDays(120);

    Ladder ladder(OpenTask task) {
        return ladders.of(task.leadUnit(), task.agency());
    }

    int left(OpenTask task) {
        return days.to(Vietnam.date(task.due()));
    }

    boolean over(OpenTask task) {
        return task.due().isBefore(now);
    }

    /** Only what is told at night is reached now; the rest is when the day begins. */
    boolean night() {
        return days.daytime(now).isAfter(now);
    }

    /**
     * @param since when who is to be told was told of the deadline itself
     */
    Stream<Reached> of(OpenTask task, Instant since) {
        LocalDate due = Vietnam.date(task.due());
        LocalDate set = Vietnam.date(Collections.max(List.of(since, now.minus(FARTHEST))));
        return ladder(task).reached(left(task), days.between(set, due), over(task)).stream()
                .filter(step -> !night() || Ladder.atNight(step.name()))
                .map(step -> new Reached(step.name(), since(step, task)));
    }

    /** Whom more time was asked from can still give it in time. */
    Stream<Reached> deciding(OpenTask task) {
        Instant asked = task.asked();
        return asked == null || over(task) ? Stream.empty() : of(task, asked);
    }

    /** Of more time that was asked for the ladder tells until the deadline ({@link #deciding(OpenTask)}). */
    Optional<Waiting> waiting(OpenTask task) {
        return Optional.ofNullable(task.waiting()).filter(_ -> !task.runs() || over(task));
    }

    /**
     * @param kind of {@link Waiting}
     * @param waiting since when it waits for who is to be told
     */
    Optional<Reached> deciding(OpenTask task, String kind, Instant waiting) {
        LocalDate since = Vietnam.date(waiting);
        return ladder(task)
                .deciding(kind, -days.to(since))
                .map(step -> new Reached(step.name(), start(days.on(since, step.day()))));
    }

    /** The next level up is told once; the first day overdue begins with the deadline, on the evening before. */
    private Instant since(Ladder.Step step, OpenTask task) {
        if (step.name().equals(Ladder.UP)) {
            return Instant.EPOCH;
        }
        return step.day() == 1 ? task.due() : start(days.on(Vietnam.date(task.due()), step.day()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
