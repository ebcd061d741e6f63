package vn.caurong.tasks.urging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.caurong.kernel.Vietnam;

/** When a task is looked at again: before then it reaches no other step, unless something changes. */
record NextLook(ReachedSteps steps, WorkingDays days, Instant now) {
    /** So far the calendar is watched for changes, with the longest ladder behind it ({@link Circumstances}). */
    static final Duration FARTHEST = Duration.ofDays(60);

    /**
     * @param whom it waits for to decide, empty while nobody does or is to be told yet
     */
    Instant of(OpenTask task, List<Waiting.For> whom) {
        return Stream.of(
                        Stream.of(now.plus(FARTHEST)),
                        task.runs() ? working(task) : Stream.<Instant>empty(),
                        steps.waiting(task).stream().flatMap(waiting -> deciding(task, waiting.since(), whom)))
                .flatMap(each -> each)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who has to decide on more time may be another one any moment; few ask, and for a few days. */
    private Stream<Instant> working(OpenTask task) {
        boolean over = steps.over(task);
        if (steps.deciding(task).findAny().isPresent()) {
            return Stream.of(now);
        }
        OptionalInt next = steps.ladder(task).next(steps.left(task), over);
        return Stream.of(
                        next.stream().mapToObj(day -> days.opening(start(Vietnam.date(task.due()), day))),
                        over ? Stream.<Instant>empty() : Stream.of(passed(task)),
                        steps.night() ? Stream.of(days.daytime(now)) : Stream.<Instant>empty())
                .flatMap(each -> each);
    }

    private Stream<Instant> deciding(OpenTask task, Instant began, List<Waiting.For> whom) {
        return (whom.isEmpty() ? Stream.of(began) : whom.stream().map(Waiting.For::since))
                .map(Vietnam::date)
                .flatMap(since -> steps.ladder(task).decidingNext(-days.to(since)).stream()
                        .mapToObj(day -> days.opening(start(since, day))));
    }

    private Instant start(LocalDate from, int day) {
        return days.on(from, day).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private Instant passed(OpenTask task) {
        return task.urgency() > 0 ? task.due() : days.opening(task.due());
    }
}
