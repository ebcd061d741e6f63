package vn.caurong.calendar.weekly;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose entries of the week are shown. */
public enum Show {
    /** Those of the agency's leaders, as the Office hangs it. */
    LEADERS("(e.chair in (:posts) or e.stand_in in (:posts)"
            + " or exists (select 1 from {attendees} a.kind = 'POST' and a.ref in (:posts)))"),
    /** What my unit registered, prepares or is asked to. */
    UNIT("(e.unit in (:units) or e.preparing in (:units) or e.chair in (:posts) or e.stand_in in (:posts)"
            + " or exists (select 1 from {attendees} (a.ref in (:units) or a.ref in (:posts))))"),
    /** Where I am named, by a post of mine or with its unit. */
    MINE("(e.chair in (:posts) or e.stand_in in (:posts) or exists (select 1 from {attendees}"
            + " (a.ref in (:posts) or a.ref = :person or a.kind = 'UNIT' and a.ref in (:units))))"),
    /** Everything the reader may see. */
    ALL("true");

    private final String condition;

    Show(String condition) {
        this.condition = condition;
    }

    /** Over the entry {@code e}, by {@code :posts}, {@code :units} and {@code :person}. */
    String condition() {
        return condition.replace("{attendees}", "calendar.attendee a where a.entry = e.id and");
    }

    /** The same over a version that was kept. */
    String versionCondition() {
        return condition.replace("{attendees}", "jsonb_to_recordset(e.attendees) as a (kind text, ref uuid) where");
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
