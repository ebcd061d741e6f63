package vn.caurong.calendar.city;

import java.time.LocalTime;
import java.util.Locale;
import vn.caurong.calendar.entries.EntryKind;
import vn.caurong.calendar.entries.Openness;

/**
 * An entry of the demo, as it is written down.
 *
 * @param agency organ identifier
 * @param week −1, 0 or 1 from the one the demo begins in
 * @param day 1 Monday to 7 Sunday
 * @param by which head of a unit registers it, 0 for the clerk
 * @param leader who chairs, by the order of leaders
 * @param room name of the room it holds, empty for none
 * @param state how far it gets: see {@link StoryWeek}
 */
record StoryLine(
        int number,
        String agency,
        int week,
        int day,
        LocalTime from,
        LocalTime to,
        EntryKind kind,
        int by,
        int leader,
        String room,
        Openness openness,
        String state,
        String words,
        String place) {
    static StoryLine of(int number, String line) {
        String[] cells = line.split("\\|", -1);
        return new StoryLine(
                number,
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                LocalTime.parse(cells[3]),
                LocalTime.parse(cells[4]),
                EntryKind.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                cells[8],
                Openness.valueOf(cells[9].toUpperCase(Locale.ROOT)),
                cells[10],
                cells[11],
                cells[12]);
    }

    /** Under which the story remembers it. */
    String key() {
        return "calendar-" + number;
    }
}
