package vn.caurong.documents.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * A rule of the law in force for some time.
 *
 * @param article where it is said
 */
record ClockRule(int id, LegalClock clock, boolean urgent, Unit unit, int amount, String article) {
    enum Unit {
        /** Close of work so many days on, of the next working day where that one is off. */
        DAY,
        /** Noon of the working day so many on. */
        MORNING,
        /** Working hours. */
        HOUR,
        /** By the clock, at night and on holidays too. */
        MINUTE
    }

    /**
     * The instant a case begun at {@code start} is due.
     *
     * @param time of the agency whose step it is
     */
    Instant due(Instant start, WorkingTime time) {
        return switch (unit) {
            case DAY -> close(start, time);
            case MORNING -> noon(Vietnam.date(start), time);
            case HOUR -> time.after(start, amount, WorkingTime.Amount.HOUR);
            case MINUTE -> start.plus(Duration.ofMinutes(amount));
        };
    }

    /** What comes after the close of the day it would be due counts as come the next morning. */
    private Instant close(Instant start, WorkingTime time) {
        Instant due = time.endOf(Vietnam.date(start).plusDays(amount));
        return due.isAfter(start) ? due : time.endOf(Vietnam.date(start).plusDays(amount + 1L));
    }

    private Instant noon(LocalDate day, WorkingTime time) {
        LocalDate on = day;
        for (int left = amount; left > 0; left--) {
            on = Vietnam.date(time.endOf(on.plusDays(1)));
        }
        return on.atTime(LocalTime.NOON).atZone(Vietnam.ZONE).toInstant();
    }
}
