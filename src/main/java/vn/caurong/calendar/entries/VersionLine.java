package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import vn.caurong.calendar.resources.Stretch;

/**
 * What was published of an entry at one time.
 *
 * @param changed in what it differs from the one before, empty for the first
 */
public record VersionLine(String mark, Plan plan, String why, Instant at, Set<Facet> changed) {
    /** Message key of its mark. */
    public String markKey() {
        return "calendar.mark." + mark.toLowerCase(Locale.ROOT);
    }

    public String when() {
        return new Stretch(plan.starts(), plan.ends()).written();
    }
}
