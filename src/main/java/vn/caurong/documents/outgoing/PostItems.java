package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.recipients.Envelopes;
import vn.caurong.documents.recipients.OutsideRecipients;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/**
 * Envelopes of an issued document: lines of the register of the post, and the clerks' item until the
 * last has left, by the morning of the next working day.
 */
@Component
record PostItems(
        OutgoingDocuments documents,
        GivenNumbers numbers,
        OutsideRecipients outside,
        PersonalSignatures signatures,
        AgencyPosts posts,
        OutgoingDesk desk,
        Clocks clocks)
        implements Envelopes {
    /** In the transaction of the issue. */
    void give(Outgoing issued, List<String> names, String mark, Actor by) {
        List<String> byPost = outside.await(issued.id(), issued.agency(), names, issued.restricted());
        if (!byPost.isEmpty()) {
            open(issued, byPost, mark, by);
        }
    }

    /** A letter was given up: an envelope is needed after all; in the caller's transaction. */
    @Override
    public void needed(UUID outgoing, String name) {
        Outgoing issued = documents.byId(outgoing).orElseThrow();
        String mark = numbers.of(outgoing).map(GivenNumber::mark).orElse("");
        open(issued, List.of(name), mark, null);
    }

    private void open(Outgoing issued, List<String> names, String mark, @Nullable Actor by) {
        Instant signed = signatures.of(issued.id()).orElseThrow().at();
        Instant due = clocks.begin(LegalClock.SEND, issued.asSubject(), signed, issued.urgency(), issued.agency());
        Task task = new Task(Duty.CONFIRM, due, mark, String.join("; ", names));
        desk.give(issued, task, posts.clerkIds(issued.agency()), by);
    }
}
