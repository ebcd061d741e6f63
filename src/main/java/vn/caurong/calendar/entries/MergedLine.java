package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caurong.journal.Line;

/**
 * The other side of a merge.
 *
 * @param away true where the entry looked at went into this one, false where this one went into it
 * @param seen whether the reader may open it
 * @param words what it is called now, {@code …} for who may not open it
 */
public record MergedLine(boolean away, UUID id, Instant at, boolean seen, String words) {
    private static final String IN = "calendar.merged";
    private static final String AWAY = "calendar.merged-away";

    /** Whether the journal tells of a merge there. */
    static boolean tells(Line line) {
        return Set.of(IN, AWAY).contains(line.act());
    }

    public String href() {
        return EntryPage.way(id);
    }

    /** Message key of what stands before its words. */
    public String key() {
        return away ? "calendar.merged.away" : "calendar.merged.in";
    }

    /** Which line of the journal tells of it: the first since, in the same transaction. */
    Optional<Line> told(List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.act().equals(away ? AWAY : IN) && !line.at().isBefore(at))
                .min(Comparator.comparing(Line::at));
    }
}
