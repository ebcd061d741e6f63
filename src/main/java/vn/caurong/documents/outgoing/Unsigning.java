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
 * The signer takes the signature back before the document has its number. The signature no longer
 * counts; its file stays frozen as it was.
 */
@Component
class Unsigning {
    private final PersonalSignatures signatures;
    private final RetiringSignatures retiring;
    private final Submissions submissions;
    private final AgencyPosts posts;
    private final OutgoingDesk desk;
    private final Journal journal;
    private final Clock clock;

    Unsigning(
            PersonalSignatures signatures,
            RetiringSignatures retiring,
            Submissions submissions,
            AgencyPosts posts,
            OutgoingDesk desk,
            Journal journal,
            Clock clock) {
        this.signatures = signatures;
        this.retiring = retiring;
        this.submissions = submissions;
        this.posts = posts;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
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
        Outgoing again = signed.after(OutgoingMove.UNSIGN)
                .submitted()
                .at(AgencyPosts.name(posts.own(signed.agency(), signature.post())));
        retiring.take(signed, again, Kind.UNSIGNED, reason, by);
        Route onlyToSign = new Route(List.of(new Route.Step(Duty.SIGN, signature.post())));
        submissions.submit(again, onlyToSign, reason, by, clock.instant());
        desk.give(again, Task.of(Duty.SIGN, again.due(), by), signature.post(), by);
        journal.record(Entry.of(by, "outgoing.unsigned", signed.asSubject()).saying(reason));
    }
}
