package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.OutgoingState.Move;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.register.SeriesKey;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/**
 * The first of the three steps of issue: number and date are reserved to one document and stay its
 * own until issue or release (NĐ 30/2020 Đ15).
 */
@Component
class ReservingNumbers {
    private final OutgoingDocuments documents;
    private final PersonalSignatures signatures;
    private final GivenNumbers numbers;
    private final NumberSeries series;
    private final Papermaking papermaking;
    private final OutgoingDesk desk;
    private final ClerkItems items;
    private final Journal journal;
    private final Clock clock;

    ReservingNumbers(
            OutgoingDocuments documents,
            PersonalSignatures signatures,
            GivenNumbers numbers,
            NumberSeries series,
            Papermaking papermaking,
            OutgoingDesk desk,
            ClerkItems items,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.signatures = signatures;
        this.numbers = numbers;
        this.series = series;
        this.papermaking = papermaking;
        this.desk = desk;
        this.items = items;
        this.journal = journal;
        this.clock = clock;
    }

    /** A document that has its number, and that number. */
    record Reserved(Outgoing document, GivenNumber number) {}

    /**
     * The same for the file that is about to be sealed: when it was taken back meanwhile no number
     * is taken.
     */
    @Transactional
    Reserved reserve(PersonalSignature signature, Actor by) {
        documents.lock(signature.outgoing());
        boolean there = signatures
                .of(signature.outgoing())
                .filter(now -> now.sha256().equals(signature.sha256()))
                .isPresent();
        if (!there) {
            throw documents.stale(signature.outgoing());
        }
        return reserve(signature.outgoing(), by);
    }

    /** Takes the next number, or gives back the one the document already has. */
    @Transactional
    Reserved reserve(UUID id, Actor by) {
        documents.lock(id);
        Outgoing document = documents.visible(id, by);
        Optional<GivenNumber> kept = numbers.of(id);
        if (kept.isPresent()) {
            if (document.state() == OutgoingState.NUMBERED) {
                desk.mine(document, Duty.ISSUE, by);
            }
            return new Reserved(document, kept.get());
        }
        Outgoing numbered = document.after(Move.RESERVE);
        desk.mine(document, Duty.ISSUE, by);
        LocalDate today = Vietnam.today(clock);
        TakenNumber taken = series.take(key(document), today);
        GivenNumber given = given(document, taken, today, by);
        numbers.save(given);
        documents.change(numbered, document.version(), by);
        items.mark(numbered, given, by);
        journal.record(Entry.of(by, "outgoing.numbered", document.asSubject())
                .with(Map.of("mark", given.mark(), "day", today.toString())));
        return new Reserved(documents.byId(id).orElseThrow(), given);
    }

    /** The number that would be given now, to be shown. */
    int next(Outgoing document) {
        return series.next(key(document), Vietnam.today(clock));
    }

    private GivenNumber given(Outgoing document, TakenNumber taken, LocalDate day, Actor by) {
        return new GivenNumber(
                Ids.next(),
                document.id(),
                taken.series(),
                taken.number(),
                papermaking.notation(document),
                day,
                by.person(),
                by.post(),
                clock.instant());
    }

    private static SeriesKey key(Outgoing document) {
        return SeriesKey.issued(document.issuingName(), "");
    }
}
