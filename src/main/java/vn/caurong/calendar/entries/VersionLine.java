package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caurong.calendar.resources.Stretch;

/**
 * What was published of an entry at one time.
 *
 * @param number 1 for the first publication
 * @param changed in what it differs from the one before, empty for the first
 * @param papers those it had that were taken away since
 */
public record VersionLine(
        int number, String mark, Plan plan, String why, Instant at, Set<Facet> changed, List<PaperLine> papers) {
    /** Message key of its mark. */
    public String markKey() {
        return "calendar.mark." + mark.toLowerCase(Locale.ROOT);
    }

    public String when() {
        return new Stretch(plan.starts(), plan.ends()).written();
    }
}
