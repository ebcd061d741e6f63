package vn.caurong.calendar.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.worklist.Duty;

/**
 * Something that waits for the reader.
 *
 * @param due null when nothing is due
 * @param behalf whose post it waits for, null for one's own
 */
public record Turn(
        Duty duty,
        String title,
        String href,
        @Nullable Instant due,
        @Nullable String behalf) {
    /** Message key of what is to be done. */
    public String verbKey() {
        return "worklist.verb." + duty;
    }
}
