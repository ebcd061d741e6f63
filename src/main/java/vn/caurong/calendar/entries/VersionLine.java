package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was published of an entry at one time.
 *
 * @param number 1 for the first publication
 * @param words an ellipsis where the reader might not read that version: then there is no reason, change or paper either
 * @param changed in what it differs from the one before, empty for the first
 * @param papers those it had that were taken away since
 */
public record VersionLine(
        int number,
        String mark,
        String when,
        String words,
        String why,
        Instant at,
        Set<Facet> changed,
        List<PaperLine> papers) {
    /** Message key of its mark. */
    public String markKey() {
        return "calendar.mark." + mark.toLowerCase(Locale.ROOT);
    }
}
