package vn.caurong.documents.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** The clerks' items of a signed document; once it has a number, the row shows it. */
@Component
record ClerkItems(
        OutgoingDocuments documents,
        OutgoingDesk desk,
        AgencyPosts posts,
        PersonalSignatures signatures,
        Clocks clocks) {
    /** After the number is reserved. */
    void mark(Outgoing document, GivenNumber number, @Nullable Actor by) {
        desk.clear(document, Duty.ISSUE, by);
        open(document, number.mark(), by);
    }

    /** After it is released. */
    void unmark(Outgoing document, Actor by) {
        desk.clear(document, Duty.ISSUE, by);
        open(document, "", by);
    }

    /** The item of a number whose issue broke off: opened unless it is open. */
    void keep(GivenNumber number) {
        documents.lock(number.outgoing());
        documents
                .byId(number.outgoing())
                .filter(document -> document.state() == OutgoingState.NUMBERED)
                .ifPresent(document -> open(document, number.mark(), null));
    }

    /** Until when a document signed then must be out (Đ18.1); its sending runs from then too. */
    @Nullable
    Instant due(Outgoing document, Instant signed) {
        clocks.begin(LegalClock.SEND, document.asSubject(), signed, document.urgency(), document.agency());
        return clocks.begin(LegalClock.ISSUE, document.asSubject(), signed, document.urgency(), document.agency());
    }

    /** Opens what is not open; what is stays as it is. */
    private void open(Outgoing document, String mark, @Nullable Actor by) {
        PersonalSignature signature = signatures.of(document.id()).orElseThrow();
        Instant due = due(document, signature.at());
        Task task = new Task(Duty.ISSUE, due, mark, signature.signerName());
        desk.give(document, task, posts.clerkIds(document.agency()), by);
    }
}
