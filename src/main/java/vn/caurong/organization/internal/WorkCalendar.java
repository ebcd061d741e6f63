package vn.caurong.organization.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caurong.kernel.Vietnam;

/**
 * Pure working time: which half-days are worked, and counting along them. Monday to Friday, but for
 * the exceptions.
 *
 * @param hours an agency's own hours before the common ones; the first in force on a day holds
 * @param exceptions halves of days unlike their weekday
 * @param years years whose holidays are known
 */
record WorkCalendar(
        List<WorkingHours> hours, Map<LocalDate, List<Change>> exceptions, Set<Integer> years) {
    private static final int FAR = 3660; // days; no lawful calendar has such a gap

    enum Half {
        MORNING,
        AFTERNOON
    }

    /** {@code halves} of a day are worked, or not, whatever its weekday. */
    record Change(Set<Half> halves, boolean worked) {}

    /** Worked without a break, never empty. */
    record Session(Instant from, Instant to) {}

    /** The sessions of a day in order; none on a day off. */
    List<Session> sessions(LocalDate day) {
        Optional<WorkingHours> found = hoursOn(day);
        if (found.isEmpty()) {
            return List.of();
        }
        WorkingHours valid = found.get();
        Set<Half> halves = halves(day);
        List<Session> sessions = new ArrayList<>(2);
        if (halves.contains(Half.MORNING)) {
            sessions.add(session(day, valid.morningFrom(), valid.morningTo()));
        }
        if (halves.contains(Half.AFTERNOON)) {
            sessions.add(session(day, valid.afternoonFrom(), valid.afternoonTo()));
        }
        return sessions;
    }

    Optional<WorkingHours> hoursOn(LocalDate day) {
        return hours.stream().filter(each -> each.inForce(day)).findFirst();
    }

    boolean isWorkingDay(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    /** Close of work on the day, or on the next working day. */
    Instant endOf(LocalDate day) {
        return sessions(workingDayFrom(day)).getLast().to();
    }

    /** Close of the working day {@code count} after that of {@code start}. */
    Instant afterDays(Instant start, int count) {
        LocalDate day = Vietnam.date(opening(start));
        for (int counted = 0; counted < count; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return endOf(day);
    }

    /** The instant at which so much working time has passed since {@code start}. */
    Instant afterWork(Instant start, Duration amount) {
        Instant at = opening(start);
        Duration left = amount;
        LocalDate day = Vietnam.date(at);
        while (true) {
            for (Session session : sessions(day)) {
                Instant from = session.from().isAfter(at) ? session.from() : at;
                if (from.isBefore(session.to())) {
                    Duration here = Duration.between(from, session.to());
                    if (left.compareTo(here) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(here);
                }
            }
            day = workingDayFrom(day.plusDays(1));
        }
    }

    /** Working time between two instants, zero when {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = Vietnam.date(to);
        for (LocalDate day = Vietnam.date(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                Instant begin = session.from().isAfter(from) ? session.from() : from;
                Instant end = session.to().isBefore(to) ? session.to() : to;
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    /** {@code start} itself inside a session, else the next opening; a close is outside. */
    private Instant opening(Instant start) {
        LocalDate day = Vietnam.date(start);
        while (true) {
            for (Session session : sessions(day)) {
                if (start.isBefore(session.to())) {
                    return session.from().isAfter(start) ? session.from() : start;
                }
            }
            day = workingDayFrom(day.plusDays(1));
        }
    }

    private LocalDate workingDayFrom(LocalDate first) {
        return first.datesUntil(first.plusDays(FAR))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no working day after " + first));
    }

    private Set<Half> halves(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        Set<Half> halves = weekend ? EnumSet.noneOf(Half.class) : EnumSet.allOf(Half.class);
        for (Change change : exceptions.getOrDefault(day, List.of())) {
            if (change.worked()) {
                halves.addAll(change.halves());
            } else {
                halves.removeAll(change.halves());
            }
        }
        return halves;
    }

    private static Session session(LocalDate day, LocalTime from, LocalTime to) {
        return new Session(
                day.atTime(from).atZone(Vietnam.ZONE).toInstant(),
                day.atTime(to).atZone(Vietnam.ZONE).toInstant());
    }
}
