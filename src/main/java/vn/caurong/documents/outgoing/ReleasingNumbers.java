package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/** A reserved number is given up before the seal. */
@Component
class ReleasingNumbers {
    private final OutgoingDocuments documents;
    private final GivenNumbers numbers;
    private final NumberSeries series;
    private final OutgoingDesk desk;
    private final ClerkItems items;
    private final Journal journal;
    private final Clock clock;

    ReleasingNumbers(
            OutgoingDocuments documents,
            GivenNumbers numbers,
            NumberSeries series,
            OutgoingDesk desk,
            ClerkItems items,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.series = series;
        this.desk = desk;
        this.items = items;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives the number up: taken again by the next document of the same day, else it stays in the
     * register as unused with the reason.
     */
    @Transactional
    void release(UUID id, int version, String reason, Actor by) {
        documents.lock(id);
        Outgoing document = documents.visible(id, by);
        Outgoing signed = document.after(OutgoingMove.RELEASE);
        desk.mine(document, Duty.ISSUE, by);
        Ruling.unless(!reason.isBlank(), "outgoing.refused.noReason").orThrow();
        GivenNumber given = numbers.of(id).orElseThrow();
        Instant now = clock.instant();
        numbers.release(given, reason, by, now);
        if (given.day().equals(Vietnam.date(now))) {
            series.release(given.taken(), given.day());
        }
        documents.change(signed, version, by);
        items.unmark(signed, by);
        journal.record(Entry.of(by, "outgoing.released", document.asSubject())
                .with(Map.of("mark", given.mark()))
                .saying(reason));
    }
}
