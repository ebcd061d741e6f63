package vn.caurong.ui.internal;

import java.time.Duration;
import java.time.Instant;
import vn.caurong.ui.Lateness;

/** How late something is by the clock alone, where no module knows working hours. */
record ClockLateness() implements Lateness {
    @Override
    public Duration between(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    @Override
    public Duration dayLength() {
        return Duration.ofDays(1);
    }
}
