package vn.caurong.calendar.ics;

import java.time.Instant;

/**
 * How much of a file is read: what comes in was written by anybody.
 *
 * @param from occurrences before are left out
 * @param to occurrences from then on are left out
 */
public record IcsBounds(Instant from, Instant to) {
    /** Octets of a file. */
    public static final int SIZE = 2 * 1024 * 1024;

    /** Characters of an unfolded line. */
    static final int LINE = 20_000;

    /** Events of a file. */
    static final int EVENTS = 1000;

    /** Occurrences of one event. */
    static final int OCCURRENCES = 400;

    /** Occurrences of a file. */
    static final int ALL_OCCURRENCES = 5000;

    boolean has(Instant starts, Instant ends) {
        return ends.isAfter(from) && starts.isBefore(to);
    }
}
