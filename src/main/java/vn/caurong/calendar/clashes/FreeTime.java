package vn.caurong.calendar.clashes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/** The next time of a day at which nobody and nothing is taken. */
final class FreeTime {
    /** Offices close; nothing later is offered by itself. */
    private static final LocalTime CLOSE = LocalTime.of(17, 30);

    private FreeTime() {}

    /** As long as the wanted one, after its beginning, over before the close of its day. */
    static Optional<Stretch> after(Stretch wanted, List<Busy> busy) {
        Duration length = Duration.between(wanted.from(), wanted.to());
        LocalDate day = Vietnam.date(wanted.from());
        Instant close = day.atTime(CLOSE).atZone(Vietnam.ZONE).toInstant();
        return Stream.concat(Stream.of(wanted.from()), busy.stream().map(Busy::to))
                .filter(from -> !from.isBefore(wanted.from()))
                .sorted()
                .map(from -> new Stretch(from, from.plus(length)))
                .filter(free -> !free.to().isAfter(close))
                .filter(free -> busy.stream().noneMatch(taken -> taken.meets(free)))
                .findFirst();
    }
}
