package vn.caurong.calendar.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.caurong.calendar.ics.IcsContent;
import vn.caurong.calendar.ics.ReadEvent;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/**
 * A file before it is taken: what comes, and what cannot.
 *
 * @param at when it was looked at
 * @param name of the file
 * @param off how many times of what repeats fall on days nobody works
 */
public record ImportPage(
        UUID id,
        Instant at,
        String name,
        List<ReadEvent> events,
        List<IcsContent.Refused> refused,
        boolean taken,
        int off) {
    private static final int SHOWN = 100;

    ImportPage counting(Predicate<LocalDate> working) {
        long off = events.stream()
                .filter(event -> event.times().size() > 1)
                .flatMap(event -> event.times().stream())
                .filter(time -> !working.test(Vietnam.date(time.starts())))
                .count();
        return new ImportPage(id, at, name, events, refused, taken, (int) off);
    }

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
