package vn.caurong.kernel.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.caurong.kernel.Preparation.Story;

/** Says the hour of the demo's story while one is told, and the time of {@code clock} otherwise. */
final class StoryClock extends Clock {
    private final Clock clock;

    StoryClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return Story.HOUR.isBound() ? Story.HOUR.get() : clock.instant();
    }
}
