package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A version as it was published.
 *
 * @param papers taken away or put back with it
 */
record KeptVersion(int version, String mark, Plan plan, String why, Instant at, List<PaperStanding> papers) {
    /** What it changed against the one before. */
    Set<Facet> since(KeptVersion before) {
        Set<Facet> changed = Facet.between(before.plan(), plan);
        if (!papers.isEmpty()) {
            changed.add(Facet.PAPERS);
        }
        return changed;
    }
}
