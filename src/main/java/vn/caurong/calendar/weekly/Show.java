package vn.caurong.calendar.weekly;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose entries of the week are shown. */
public enum Show {
    /** Those of the agency's leaders, as the Office hangs it. */
    LEADERS("(e.chair in (:posts) or e.stand_in in (:posts) or exists (select 1 from calendar.attendee a"
            + " where a.entry = e.id and a.kind = 'POST' and a.ref in (:posts)))"),
    /** What my unit registered, prepares or is asked to. */
    UNIT("(e.unit = :unit or e.preparing = :unit or e.chair in (:posts) or exists (select 1 from calendar.attendee a"
            + " where a.entry = e.id and (a.ref = :unit or a.ref in (:posts))))"),
    /** Where I am named, by my post or with my unit. */
    MINE(
            "(e.chair in (:posts) or e.stand_in in (:posts) or exists (select 1 from calendar.attendee a"
                    + " where a.entry = e.id and (a.ref in (:posts) or a.ref = :person or a.kind = 'UNIT' and a.ref = :unit)))"),
    /** Everything the reader may see. */
    ALL("true");

    private final String condition;

    Show(String condition) {
        this.condition = condition;
    }

    /** Over the entry {@code e}, by {@code :posts}, {@code :unit} and {@code :person}. */
    String condition() {
        return condition;
    }

    /** Its name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Show named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(show -> show.word().equals(word))
                .findFirst()
                .orElse(LEADERS);
    }
}
