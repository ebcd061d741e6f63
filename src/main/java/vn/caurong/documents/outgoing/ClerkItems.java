package vn.caurong.documents.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.Duty;

/** The clerks' items of a signed document; once it has a number, the row shows it. */
@Component
class ClerkItems {
    private final OutgoingDocuments documents;
    private final OutgoingDesk desk;
    private final AgencyPosts posts;
    private final PersonalSignatures signatures;
    private final WorkingTime time;

    ClerkItems(
            OutgoingDocuments documents,
            OutgoingDesk desk,
            AgencyPosts posts,
            PersonalSignatures signatures,
            WorkingTime time) {
        this.documents = documents;
        this.desk = desk;
        this.posts = posts;
        this.signatures = signatures;
        this.time = time;
    }

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

    /** Opens what is not open; what is stays as it is. */
    private void open(Outgoing document, String mark, @Nullable Actor by) {
        PersonalSignature signature = signatures.of(document.id()).orElseThrow();
        Instant due = IssueDeadline.of(signature.at(), document.urgency(), time.of(document.agency()));
        Task task = new Task(Duty.ISSUE, due, mark, signature.signerName());
        posts.clerks(document.agency()).forEach(clerk -> desk.give(document, task, clerk.id(), by));
    }
}
