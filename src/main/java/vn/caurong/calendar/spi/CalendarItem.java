package vn.caurong.calendar.spi;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something of a person that has a time.
 *
 * @param ends null for a deadline
 * @param takes whether it takes the person's time: two that do so at once clash
 * @param title in one line
 * @param place empty for not said
 * @param href address of its page, empty for none
 */
public record CalendarItem(
        Kind kind, Instant starts, @Nullable Instant ends, boolean takes, String title, String place, String href) {
    /** What it is, in the order of one instant. */
    public enum Kind {
        AWAY,
        STANDS_IN,
        DELEGATES,
        WEEK,
        OWN,
        DEADLINE;

        /** Message key of its name. */
        public String nameKey() {
            return "calendar.mine.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** When it is over: at once for a deadline. */
    public Instant until() {
        return ends == null ? starts : ends;
    }
}
