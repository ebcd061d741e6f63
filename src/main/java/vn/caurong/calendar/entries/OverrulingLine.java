package vn.caurong.calendar.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leader's time given by one entry to another.
 *
 * @param gave true when this entry gave way, false when it was given the time
 * @param open whether it has not been arranged since
 * @param held whether the other still holds it
 * @param back when it was given back, null when it was not
 * @param other words of the other entry, an ellipsis for a restricted one
 */
public record OverrulingLine(
        boolean gave,
        boolean open,
        boolean held,
        @Nullable Instant back,
        String leader,
        String other,
        String who,
        Instant at,
        String why) {
    /** Message key of its sentence. */
    public String key() {
        if (!gave) {
            return "calendar.overruled.took";
        }
        if (back != null) {
            return "calendar.overruled.back";
        }
        return open && !held ? "calendar.overruled.arrange" : "calendar.overruled.gave";
    }
}
