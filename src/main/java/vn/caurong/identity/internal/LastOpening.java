package vn.caurong.identity.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Since when a session must have been used to be open. */
@Component
record LastOpening(SessionTimes times, Clock clock) {
    Instant open() {
        return clock.instant().minus(times.idle());
    }
}
