package vn.caurong.calendar.clashes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.resources.Stretch;

/**
 * What the form shows while it is typed.
 *
 * @param free the next time of that day at which everything wanted is free, null for none
 */
public record ClashesPage(List<ClashLine> lines, @Nullable Stretch free) {
    /** {@code 10:00–11:30}. */
    public String freeWords() {
        return free == null ? "" : freeFrom() + "–" + freeTo();
    }

    public String freeFrom() {
        return free == null ? "" : Stretch.hour(free.from());
    }

    public String freeTo() {
        return free == null ? "" : Stretch.hour(free.to());
    }
}
