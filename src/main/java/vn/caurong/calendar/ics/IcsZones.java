package vn.caurong.calendar.ics;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;

/**
 * Zones a file brings along (RFC 5545 3.6.5), for names nobody knows otherwise: what it says of a known zone is not
 * believed.
 */
final class IcsZones {
    private static final int MOST = 20;
    private static final int LINES = 100;
    private static final int LETTERS = 8_000;

    /** The library goes through every day of four centuries for other rules; clocks change on one day of a year. */
    private static final Pattern RULE = Pattern.compile(
            "RRULE:FREQ=YEARLY(;(BYMONTH=\\d{1,2}|BYDAY=[+-]?\\d?[A-Z]{2}|BYMONTHDAY=-?\\d{1,2}|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[\\dTZ]{8,16})){0,6}");

    private IcsZones() {}

    /** With the library's own; a zone that is broken or too much is left out, and whatever names it is refused. */
    static TimeZoneRegistry of(List<List<String>> blocks) {
        TimeZoneRegistry known = TimeZoneRegistryFactory.getInstance().createRegistry();
        int room = MOST;
        for (List<String> block : blocks) {
            if (room > 0 && bounded(block) && known.getTimeZone(name(block)) == null && take(block, known)) {
                room--;
            }
        }
        return known;
    }

    private static boolean take(List<String> block, TimeZoneRegistry known) {
        String whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTIMEZONE\r\n"
                + String.join("\r\n", block)
                + "\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n";
        try {
            new CalendarBuilder(known).build(new StringReader(whole));
            return true;
        } catch (IOException | ParserException | RuntimeException broken) { // events that name it say so
            return false;
        }
    }

    private static boolean bounded(List<String> block) {
        return block.size() <= LINES
                && block.stream().mapToInt(String::length).sum() <= LETTERS
                && !name(block).isEmpty()
                && block.stream()
                        .map(line -> line.strip().toUpperCase(Locale.ROOT))
                        .filter(line -> line.startsWith("BEGIN:"))
                        .allMatch(line -> line.equals("BEGIN:STANDARD") || line.equals("BEGIN:DAYLIGHT"))
                && block.stream()
                        .map(line -> line.strip().toUpperCase(Locale.ROOT))
                        .filter(line -> line.startsWith("RRULE") || line.startsWith("RDATE"))
                        .allMatch(line -> RULE.matcher(line).matches());
    }

    private static String name(List<String> block) {
        return block.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("TZID"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}
