package vn.caurong.calendar.entries;

import java.time.Instant;

/**
 * A leader's time given by one entry to another.
 *
 * @param gave true when this entry gave way, false when it was given the time
 * @param other words of the other entry, an ellipsis for a restricted one
 */
public record OverrulingLine(boolean gave, String leader, String other, String who, Instant at, String why) {
    /** Message key of its sentence. */
    public String key() {
        return gave ? "calendar.overruled.gave" : "calendar.overruled.took";
    }
}
