package vn.caurong.calendar.entries;

import java.time.LocalDate;
import vn.caurong.calendar.clashes.ClashesPage;
import vn.caurong.calendar.week.HalfDay;

/**
 * An entry on its way to another half-day.
 *
 * @param when as it would be there
 * @param clashes what stands in the way there
 */
record MovingPage(CalendarEntry entry, LocalDate day, HalfDay half, String when, ClashesPage clashes) {
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

    /** Whether a reason is asked for. */
    public boolean published() {
        return entry.state().wasPublished();
    }
}
