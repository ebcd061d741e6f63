package vn.caurong.documents.incoming;

import java.time.Instant;

/** The order of lists: what waits for the clerk first, then the register from its newest number. */
final class Listing {
    private static final long UNREGISTERED = 1_000_000_000_000L;
    private static final long PER_YEAR = 10_000_000L;

    private Listing() {}

    static long arrivedKey(Instant at) {
        return UNREGISTERED + at.getEpochSecond();
    }

    static long registeredKey(int year, int number) {
        return year * PER_YEAR + number;
    }
}
