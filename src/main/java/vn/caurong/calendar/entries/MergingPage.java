package vn.caurong.calendar.entries;

import java.util.List;
import vn.caurong.calendar.week.Week;

/**
 * Entries of a week that can be merged.
 *
 * @param lines in the order of their beginnings
 */
record MergingPage(Week week, List<Line> lines) {
    /**
     * @param tick what a tick of it sends
     * @param stays whether it is the one that stays unless another is chosen
     * @param unit that registered it
     */
    record Line(CalendarEntry entry, String tick, boolean ticked, boolean stays, String unit, String chair) {
        String when() {
            return entry.during().written();
        }

        String words() {
            return entry.plan().words();
        }

        String href() {
            return EntryPage.way(entry.id());
        }
    }
}
