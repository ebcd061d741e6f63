package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import vn.caurong.calendar.week.Week;

/**
 * The page of an entry.
 *
 * @param attendees how they are written
 * @param room its name, empty for none
 * @param versions what was published, newest first
 * @param acts what the reader may do now
 */
record EntryPage(
        CalendarEntry entry,
        String when,
        String unit,
        String chair,
        String preparing,
        String room,
        String vehicle,
        List<String> attendees,
        List<EntryMove> acts,
        List<VersionLine> versions,
        List<EntryLine> history) {

    static String way(UUID id) {
        return "/calendar/entries/" + id;
    }

    String way() {
        return way(entry.id());
    }

    Week week() {
        return entry.week();
    }

    boolean may(EntryMove move) {
        return acts.contains(move);
    }
}
