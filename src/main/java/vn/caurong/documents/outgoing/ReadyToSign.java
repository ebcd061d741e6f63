package vn.caurong.documents.outgoing;

import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/** Whether a document may be signed by somebody at this moment. */
@Component
record ReadyToSign(SigningRules rules, OutgoingDesk desk) {
    /** A page made elsewhere is looked at on its own, with the places on it. */
    static Ruling inSitting(Content words) {
        return Ruling.unless(words.page() == null, "outgoing.refused.pageAlone");
    }

    /**
     * @throws vn.caurong.kernel.RefusalException when it does not wait for a signature, not for
     *     this person's, or the post has no authority for it
     */
    void check(Outgoing document, Actor by) {
        document.state().may(OutgoingMove.SIGN).orThrow();
        SigningRules.asThemselves(document, by).orThrow();
        desk.mine(document, Duty.SIGN, by);
        rules.mayBeSignedBy(by.post(), document).orThrow();
    }
}
