package vn.caurong.calendar.entries;

import java.time.LocalDate;
import vn.caurong.calendar.clashes.ClashesPage;
import vn.caurong.calendar.week.HalfDay;

/**
 * An entry on its way to another half-day.
 *
 * @param when as it would be there
 * @param clashes what stands in the way there
 * @param overrules whether the reader may give the time of leaders to it
 */
record MovingPage(
        CalendarEntry entry, LocalDate day, HalfDay half, String when, ClashesPage clashes, boolean overrules) {
    public String way() {
        return EntryPage.way(entry.id());
    }

    public String words() {
        return entry.plan().words();
    }

    public int version() {
        return entry.version();
    }

    public String before() {
        return entry.during().written();
    }

    /** Whether what stands in the way may give way. */
    public boolean mayOverrule() {
        return overrules && !clashes.lines().isEmpty();
    }

    /** Whether a reason is asked for. */
    public boolean published() {
        return entry.state().wasPublished();
    }
}
