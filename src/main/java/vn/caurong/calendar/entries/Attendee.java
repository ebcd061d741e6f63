package vn.caurong.calendar.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param ref the post, unit or person; null for words
 * @param words for those outside, empty for the others
 */
public record Attendee(Kind kind, @Nullable UUID ref, String words) {
    /** How it is named. */
    public enum Kind {
        POST,
        UNIT,
        PERSON,
        TEXT
    }

    static Attendee of(Kind kind, UUID ref) {
        return new Attendee(kind, ref, "");
    }

    static Attendee saying(String words) {
        return new Attendee(Kind.TEXT, null, words);
    }
}
