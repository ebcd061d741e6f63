package vn.caurong.documents.outgoing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
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
    private final NextNumbers next;
    private final OutgoingDesk desk;
    private final ClerkItems items;
    private final Journal journal;

    ReservingNumbers(
            OutgoingDocuments documents,
            PersonalSignatures signatures,
            GivenNumbers numbers,
            NextNumbers next,
            OutgoingDesk desk,
            ClerkItems items,
            Journal journal) {
        this.documents = documents;
        this.signatures = signatures;
        this.numbers = numbers;
        this.next = next;
        this.desk = desk;
        this.items = items;
        this.journal = journal;
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
        Outgoing numbered = document.after(OutgoingMove.RESERVE);
        desk.mine(document, Duty.ISSUE, by);
        GivenNumber given = next.take(document, by);
        numbers.save(given);
        documents.change(numbered, document.version(), by);
        items.mark(numbered, given, by);
        journal.record(Entry.of(by, "outgoing.numbered", document.asSubject())
                .with(Map.of("mark", given.mark(), "day", given.day().toString())));
        return new Reserved(documents.byId(id).orElseThrow(), given);
    }
}
