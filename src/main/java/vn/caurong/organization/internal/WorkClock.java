package vn.caurong.organization.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime.Session;

/** Counts working days and hours along a calendar. Pure. */
record WorkClock(WorkCalendar calendar) {
    private static final int FAR = 3660; // days; no lawful calendar has such a gap

    /** Close of work on the day, or on the next working day. */
    Instant endOf(LocalDate day) {
        return calendar.sessions(workingDayFrom(day)).getLast().to();
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
            for (Session session : calendar.sessions(day)) {
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
            for (Session session : calendar.sessions(day)) {
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
            for (Session session : calendar.sessions(day)) {
                if (start.isBefore(session.to())) {
                    return session.from().isAfter(start) ? session.from() : start;
                }
            }
            day = workingDayFrom(day.plusDays(1));
        }
    }

    private LocalDate workingDayFrom(LocalDate first) {
        return first.datesUntil(first.plusDays(FAR))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no working day after " + first));
    }
}
