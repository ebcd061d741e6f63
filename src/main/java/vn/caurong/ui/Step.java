package vn.caurong.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a history.
 *
 * @param who full name, or the system
 * @param act what was done, in words of the catalogue: "Trưởng phòng CNTT, ký nháy"
 * @param at null for a step still to come, then {@code when} says it in words
 * @param when words instead of a time, empty otherwise
 * @param quote an opinion as given, null for none
 * @param href where what is quoted is read, null for none
 * @param behalf for whom it was done ("thay Đặng Hữu Lâm"), null for oneself
 * @param mark where it stands
 */
public record Step(
        String who,
        String act,
        @Nullable Instant at,
        String when,
        @Nullable String quote,
        @Nullable String href,
        @Nullable String behalf,
        Mark mark) {
    /** A gold dot is where it stands now, a green one is done; others are plain. */
    public enum Mark {
        NOW("cr-now"),
        DONE("cr-yes"),
        PLAIN("");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /** What is quoted is read here alone. */
    public Step(
            String who,
            String act,
            @Nullable Instant at,
            String when,
            @Nullable String quote,
            @Nullable String behalf,
            Mark mark) {
        this(who, act, at, when, quote, null, behalf, mark);
    }

    /** A step that was done. */
    public static Step done(String who, String act, Instant at) {
        return new Step(who, act, at, "", null, null, Mark.DONE);
    }

    public Step saying(@Nullable String words) {
        return new Step(who, act, at, when, words, href, behalf, mark);
    }

    public Step leadingTo(@Nullable String address) {
        return new Step(who, act, at, when, quote, address, behalf, mark);
    }

    public Step onBehalf(@Nullable String of) {
        return new Step(who, act, at, when, quote, href, of, mark);
    }
}
