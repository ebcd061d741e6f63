package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.outgoing.Recalls.Kind;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/**
 * The clerk sends a signed document back who finds that it cannot go out like this (NĐ 30/2020
 * Đ6.3, Đ18). The signature no longer counts; its file stays frozen as it was.
 */
@Component
class SendingBackSigned {
    private final OutgoingDocuments documents;
    private final RetiringSignatures retiring;
    private final ReleasingNumbers releasing;
    private final AgencyPosts posts;
    private final OutgoingDesk desk;
    private final Journal journal;

    SendingBackSigned(
            OutgoingDocuments documents,
            RetiringSignatures retiring,
            ReleasingNumbers releasing,
            AgencyPosts posts,
            OutgoingDesk desk,
            Journal journal) {
        this.documents = documents;
        this.retiring = retiring;
        this.releasing = releasing;
        this.posts = posts;
        this.desk = desk;
        this.journal = journal;
    }

    /**
     * The clerk sends it back to its author; a number kept for it is given up first. The signer is
     * told.
     *
     * @param reason never empty
     */
    @Transactional
    void sendBack(UUID id, int version, String reason, Actor by) {
        Outgoing found = retiring.asked(id, version, reason, OutgoingMove.SEND_BACK, by);
        desk.mine(found, Duty.ISSUE, by);
        if (found.state() == OutgoingState.NUMBERED) {
            releasing.release(id, version, reason, by);
        }
        Outgoing signed = documents.byId(id).orElseThrow();
        Outgoing back = signed.after(OutgoingMove.SEND_BACK)
                .at(AgencyPosts.name(posts.own(signed.agency(), signed.authorPost())));
        UUID signer = retiring.take(signed, back, Kind.SENT_BACK, reason, by).post();
        desk.give(back, Task.of(Duty.DRAFT, back.due(), by), back.authorPost(), by);
        desk.give(back, Task.of(Duty.KNOW, null, by), signer, by);
        journal.record(Entry.of(by, "outgoing.sent-back", signed.asSubject()).saying(reason));
    }
}
