package vn.caurong.calendar.freebusy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import vn.caurong.calendar.resources.Stretch;

/** Finds the first times at which nobody is taken. */
final class FreeTimes {
    /** Meetings begin at quarters of an hour. */
    static final Duration STEP = Duration.ofMinutes(15);

    private FreeTimes() {}

    /**
     * Times that do not overlap, in order.
     *
     * @param from where to begin; the first quarter from there on
     * @param worked whether all of a time is working time
     */
    static List<Stretch> first(
            int most, Duration length, Instant from, Instant to, Collection<Stretch> taken, Predicate<Stretch> worked) {
        List<Stretch> found = new ArrayList<>();
        Instant at = quarter(from);
        while (found.size() < most && at.plus(length).compareTo(to) <= 0) {
            Stretch time = new Stretch(at, at.plus(length));
            boolean free = taken.stream().noneMatch(each -> overlap(each, time)) && worked.test(time);
            if (free) {
                found.add(time);
            }
            at = free ? time.to() : at.plus(STEP);
        }
        return found;
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    private static Instant quarter(Instant from) {
        long step = STEP.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0), step) * step);
    }
}
