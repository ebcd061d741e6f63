package vn.caurong.documents.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step with its deadline by law, for reading.
 *
 * @param article where the time is said
 * @param metAt when it was done, null while it is not
 */
public record ClockLine(
        LegalClock clock,
        String article,
        Instant due,
        @Nullable Instant metAt) {
    /** Done after it was due, or not done though it is past. */
    public boolean late(Instant now) {
        return (metAt == null ? now : metAt).isAfter(due);
    }
}
