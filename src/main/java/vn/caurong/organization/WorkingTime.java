package vn.caurong.organization;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

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
     * start} is not counted for days. A day of which one half is worked counts as a day. Hours that
     * run out at the lunch break or the close end there, not at the next opening.
     *
     * @throws IllegalArgumentException when {@code count} is negative
     */
    Instant after(Instant start, int count, Amount amount);

    /** The end of so many working days from then, as deadlines are given; 0 is the close of work that day. */
    default Instant inDays(Instant start, int days) {
        return days == 0 ? endOf(Vietnam.date(start)) : after(start, days, Amount.DAY);
    }

    /** Working time between two instants, zero when {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to);

    /** True when any half of the day is worked. */
    boolean isWorkingDay(LocalDate day);

    /** Worked without a break, never empty. */
    record Session(Instant from, Instant to) {}

    /** The sessions of a day in order; none on a day off. */
    List<Session> sessions(LocalDate day);

    /** Close of work on the day, or on the next working day when it is off. */
    Instant endOf(LocalDate day);

    /** Length of a working day, for saying durations in days. */
    Duration dayLength();

    /**
     * False when no holiday table was loaded for the year: then only weekends are off in it, and a
     * page that shows a deadline there says so.
     */
    boolean knowsHolidaysOf(int year);

    /** The same, by the hours of one agency where it has its own. */
    WorkingTime of(UUID agency);

    /** The same, read from the database now: it sees what the running transaction changed. */
    WorkingTime fresh();

    /** Deadlines counted in working time; contributed by modules that keep them, for when the calendar changes. */
    interface Deadlines {
        /** Open ones still ahead that this calendar gives another instant, from their rule. */
        List<Move> moves(WorkingTime calendar);

        /** How many open ones still ahead name this day, by agency; they stay, whatever becomes of it. */
        default Map<UUID, Integer> named(LocalDate day) {
            return Map.of();
        }

        /** Sets it in the caller's transaction, journaled with who changed the calendar and why. */
        void move(Move move, String why, Actor by);
    }

    /** A deadline that moves with the calendar. */
    record Move(Subject subject, UUID agency, Instant from, Instant to) {}
}
