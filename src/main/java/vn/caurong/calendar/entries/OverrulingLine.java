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
 * @param other words of the other entry, an ellipsis where the reader may not see it
 * @param why empty where it is a restricted one's and the reader may not see that
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
            return why.isEmpty() ? "calendar.overruled.took.closed" : "calendar.overruled.took";
        }
        if (back != null) {
            return "calendar.overruled.back";
        }
        if (open && !held) {
            return "calendar.overruled.arrange";
        }
        return why.isEmpty() ? "calendar.overruled.gave.closed" : "calendar.overruled.gave";
    }
}
