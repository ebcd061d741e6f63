package vn.caurong.organization;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The one clock of working time: half-days, holidays, swapped Saturdays. Every deadline uses it.
 */
public interface WorkingTime {
    /** Units a deadline may be given in. */
    enum Amount {
        HOUR,
        DAY
    }

    /**
     * The instant {@code count} working hours or days after {@code start}. Days end at the close of
     * the working day; a start outside working time counts from the next opening; the day of {@code
     * start} is not counted for days.
     */
    Instant after(Instant start, int count, Amount amount);

    /** Working time between two instants, zero when {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to);

    /** True when any half of the day is worked. */
    boolean isWorkingDay(LocalDate day);

    /** Close of work on the day, or on the next working day when it is off. */
    Instant endOf(LocalDate day);

    /** Length of a working day, for saying durations in days. */
    Duration dayLength();
}
