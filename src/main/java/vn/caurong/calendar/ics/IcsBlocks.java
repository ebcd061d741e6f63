package vn.caurong.calendar.ics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Cuts a file into its events before anything is understood of them: one that is broken breaks no other. */
final class IcsBlocks {
    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";

    private IcsBlocks() {}

    /**
     * Unfolded lines of each event, without those of what lies inside it (alarms).
     *
     * @throws RefusalException for what is no calendar, or too much
     */
    static List<List<String>> of(byte[] file) {
        Ruling.unless(file.length <= IcsBounds.SIZE, "calendar.refused.ics.large", IcsBounds.SIZE / 1024 / 1024)
                .orThrow();
        String text =
                new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\0", "");
        Ruling.unless(
                        text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR"),
                        "calendar.refused.ics.not")
                .orThrow();
        List<List<String>> events =
                events(text.replaceAll("\\r?\\n[ \\t]", "").lines().toList());
        Ruling.unless(events.size() <= IcsBounds.EVENTS, "calendar.refused.ics.many", events.size(), IcsBounds.EVENTS)
                .and(() -> Ruling.unless(!events.isEmpty(), "calendar.refused.ics.empty"))
                .orThrow();
        return events;
    }

    private static List<List<String>> events(List<String> lines) {
        List<List<String>> events = new ArrayList<>();
        List<String> event = new ArrayList<>();
        int inside = 0;
        for (String line : lines) {
            String word = line.strip().toUpperCase(Locale.ROOT);
            if (word.equals(BEGIN)) {
                event = new ArrayList<>();
                inside = 1;
            } else if (word.equals(END) && inside > 0) {
                events.add(event);
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
}
