package vn.caurong.calendar.clashes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/** The next time of a day at which nobody and nothing is taken. */
final class FreeTime {
    /** Offices close; nothing later is offered by itself. */
    private static final LocalTime CLOSE = LocalTime.of(17, 30);

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private FreeTime() {}

    /**
     * As long as the wanted one, on its day and from its beginning on, at the end of something or at a quarter of an hour.
     *
     * @param worked whether all of a time is working time: lunch and days off are offered to nobody
     */
    static Optional<Stretch> after(Stretch wanted, List<Busy> busy, Predicate<Stretch> worked) {
        Duration length = Duration.between(wanted.from(), wanted.to());
        Instant close =
                Vietnam.date(wanted.from()).atTime(CLOSE).atZone(Vietnam.ZONE).toInstant();
        Stream<Instant> quarters = Stream.iterate(
                wanted.from().truncatedTo(ChronoUnit.HOURS), at -> at.isBefore(close), at -> at.plus(QUARTER));
        return Stream.of(Stream.of(wanted.from()), busy.stream().map(Busy::to), quarters)
                .flatMap(each -> each)
                .filter(from -> !from.isBefore(wanted.from()))
                .sorted()
                .map(from -> new Stretch(from, from.plus(length)))
                .filter(free -> !free.to().isAfter(close))
                .filter(free -> busy.stream().noneMatch(taken -> taken.meets(free)) && worked.test(free))
                .findFirst();
    }
}
