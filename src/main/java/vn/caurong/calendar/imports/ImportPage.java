package vn.caurong.calendar.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.caurong.calendar.ics.IcsContent;
import vn.caurong.calendar.ics.ReadEvent;
import vn.caurong.calendar.resources.Stretch;

/**
 * A file before it is taken: what comes, and what cannot.
 *
 * @param at when it was looked at
 * @param name of the file
 */
public record ImportPage(
        UUID id, Instant at, String name, List<ReadEvent> events, List<IcsContent.Refused> refused, boolean taken) {
    private static final int SHOWN = 100;

    /** The first of what comes. */
    public List<ReadEvent> shown() {
        return events.stream().limit(SHOWN).toList();
    }

    /** The first of what cannot. */
    public List<IcsContent.Refused> shownRefused() {
        return refused.stream().limit(SHOWN).toList();
    }

    /** How many come beyond those shown. */
    public int more() {
        return Math.max(0, events.size() - SHOWN);
    }

    /** How many cannot beyond those shown. */
    public int moreRefused() {
        return Math.max(0, refused.size() - SHOWN);
    }

    /** When it takes place first; empty for one that was cancelled. */
    public String when(ReadEvent event) {
        return event.times().isEmpty()
                ? ""
                : new Stretch(
                                event.times().getFirst().starts(),
                                event.times().getFirst().ends())
                        .written();
    }
}
