package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import vn.caurong.journal.Line;

/** The journal of an entry without the words typed while it was restricted, for who might not read it then. */
final class ToldLines {
    private static final String RESTRICTED = "access.restricted";
    private static final String UNRESTRICTED = "access.unrestricted";

    private ToldLines() {}

    /**
     * @param lines oldest first
     * @param published the first one first
     */
    static List<Line> of(CalendarEntry entry, List<Line> lines, List<KeptVersion> published, FormerReader reader) {
        List<Line> told = new ArrayList<>();
        boolean closed = begins(entry, lines);
        for (Line line : lines) {
            closed = line.act().equals(RESTRICTED) || closed && !line.act().equals(UNRESTRICTED);
            told.add(closed && !reads(line, published, reader) ? line.withoutWords() : line);
        }
        return told;
    }

    /** What is restricted from its first day on closes to nobody, and the journal has no line of it. */
    private static boolean begins(CalendarEntry entry, List<Line> lines) {
        return lines.stream()
                .map(Line::act)
                .filter(act -> act.equals(RESTRICTED) || act.equals(UNRESTRICTED))
                .findFirst()
                .map(UNRESTRICTED::equals)
                .orElse(entry.plan().openness() == Openness.RESTRICTED);
    }

    /** Whoever reads the version it belongs to; before the first one, whoever always does. */
    private static boolean reads(Line line, List<KeptVersion> published, FormerReader reader) {
        return reader.always()
                || published.stream()
                        .filter(version -> !version.at().isAfter(line.at()))
                        .reduce((_, later) -> later)
                        .filter(version -> reader.reads(version.plan()))
                        .isPresent();
    }
}
