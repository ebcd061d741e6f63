package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.outgoing.Recalls.Kind;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * A signed document comes back before it has gone out: sent back by the clerk who finds that it
 * cannot go out like this (NĐ 30/2020 Đ6.3, Đ18), or taken back by the one who signed. The
 * signature no longer counts; its file stays frozen as it was.
 */
@Component
class RecallingSignatures {
    private final OutgoingDocuments documents;
    private final PersonalSignatures signatures;
    private final RetiringSignatures retiring;
    private final Submissions submissions;
    private final ReleasingNumbers releasing;
    private final AgencyPosts posts;
    private final OutgoingDesk desk;
    private final Journal journal;
    private final Clock clock;

    RecallingSignatures(
            OutgoingDocuments documents,
            PersonalSignatures signatures,
            RetiringSignatures retiring,
            Submissions submissions,
            ReleasingNumbers releasing,
            AgencyPosts posts,
            OutgoingDesk desk,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.signatures = signatures;
        this.retiring = retiring;
        this.submissions = submissions;
        this.releasing = releasing;
        this.posts = posts;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
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
        Outgoing back = signed.after(OutgoingMove.SEND_BACK).at(holder(signed, signed.authorPost()));
        UUID signer = retiring.take(signed, back, Kind.SENT_BACK, reason, by).post();
        desk.give(back, Task.of(Duty.DRAFT, back.due(), by), back.authorPost(), by);
        desk.give(back, Task.of(Duty.KNOW, null, by), signer, by);
        journal.record(Entry.of(by, "outgoing.sent-back", signed.asSubject()).saying(reason));
    }

    /**
     * The signer takes the signature back before the document has its number, and has it to sign or
     * to return.
     *
     * @param reason never empty
     */
    @Transactional
    void unsign(UUID id, int version, String reason, Actor by) {
        Outgoing signed = retiring.asked(id, version, reason, OutgoingMove.UNSIGN, by);
        PersonalSignature signature = signatures.of(id).orElseThrow();
        Ruling.unless(
                        signature.person().equals(by.person()) && !by.actsForAnother(),
                        "outgoing.refused.notSigned",
                        signature.signerName())
                .orThrow();
        Outgoing again = signed.after(OutgoingMove.UNSIGN).submitted().at(holder(signed, signature.post()));
        retiring.take(signed, again, Kind.UNSIGNED, reason, by);
        Route onlyToSign = new Route(List.of(new Route.Step(Duty.SIGN, signature.post())));
        submissions.submit(again, onlyToSign, reason, by, clock.instant());
        desk.give(again, Task.of(Duty.SIGN, again.due(), by), signature.post(), by);
        journal.record(Entry.of(by, "outgoing.unsigned", signed.asSubject()).saying(reason));
    }

    private String holder(Outgoing document, UUID post) {
        return AgencyPosts.name(posts.own(document.agency(), post));
    }
}
