package vn.caurong.calendar.ics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Cuts a file into its events before anything is understood of them: one that is broken breaks no other. */
record IcsBlocks(List<List<String>> events, List<List<String>> zones) {
    private static final int ZONES = 100;
    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";
    private static final Pattern CANCEL = Pattern.compile("METHOD(?:;[^:]*)?:CANCEL");
    private static final Pattern STATUS = Pattern.compile("STATUS[;:]", Pattern.CASE_INSENSITIVE);

    /**
     * Unfolded lines of each event, without those of what lies inside it (alarms), and of each zone, with them. What a
     * calendar cancels by its METHOD says so itself, though it need not (RFC 5546 3.2.5).
     *
     * @throws RefusalException for what is no calendar, or too much
     */
    static IcsBlocks of(byte[] file) {
        Ruling.unless(file.length <= IcsBounds.SIZE, "calendar.refused.ics.large", IcsBounds.SIZE / 1024 / 1024)
                .orThrow();
        String text = unfolded(file).replace("\uFEFF", "").replace("\0", "");
        Ruling.unless(
                        text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR"),
                        "calendar.refused.ics.not")
                .orThrow();
        List<String> lines = text.lines().toList();
        List<List<String>> events = events(lines);
        Ruling.unless(events.size() <= IcsBounds.EVENTS, "calendar.refused.ics.many", events.size(), IcsBounds.EVENTS)
                .and(() -> Ruling.unless(!events.isEmpty(), "calendar.refused.ics.empty"))
                .orThrow();
        return new IcsBlocks(events, zones(lines));
    }

    /** Lines are folded after so many octets, inside of a letter too (RFC 5545 3.1): unfolded before letters are read. */
    private static String unfolded(byte[] file) {
        String octets = new String(file, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n[ \\t]", "");
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static List<List<String>> zones(List<String> lines) {
        List<List<String>> zones = new ArrayList<>();
        List<String> zone = null;
        for (String line : lines) {
            String word = line.strip().toUpperCase(Locale.ROOT);
            if (word.equals("BEGIN:VTIMEZONE")) {
                zone = new ArrayList<>();
            } else if (word.equals("END:VTIMEZONE") && zone != null && zones.size() < ZONES) {
                zones.add(zone);
                zone = null;
            } else if (zone != null && !word.isEmpty()) {
                zone.add(line);
            }
        }
        return zones;
    }

    private static List<List<String>> events(List<String> lines) {
        List<List<String>> events = new ArrayList<>();
        List<String> event = new ArrayList<>();
        int inside = 0;
        boolean cancels = false;
        for (String line : lines) {
            String word = line.strip().toUpperCase(Locale.ROOT);
            if (inside == 0
                    && (word.equals("BEGIN:VCALENDAR") || CANCEL.matcher(word).matches())) {
                cancels = !word.startsWith("BEGIN");
            } else if (word.equals(BEGIN)) {
                event = new ArrayList<>();
                inside = 1;
            } else if (word.equals(END) && inside > 0) {
                events.add(cancels ? cancelled(event) : event);
                inside = 0;
            } else if (inside > 0 && word.startsWith("BEGIN:")) {
                inside++;
            } else if (inside > 1 && word.startsWith("END:")) {
                inside--;
            } else if (inside == 1 && !word.isEmpty()) {
                event.add(line);
            }
        }
        return events;
    }

    private static List<String> cancelled(List<String> event) {
        Stream<String> said =
                event.stream().filter(line -> !STATUS.matcher(line.strip()).lookingAt());
        return Stream.concat(said, Stream.of("STATUS:CANCELLED")).toList();
    }
}
