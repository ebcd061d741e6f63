package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.RefusalException;

/**
 * The signer signs with their own key (NĐ 30/2020 Đ13.7): the page is drawn and signed outside any
 * transaction, then kept in one that asks whether the words are still those that were signed.
 */
@Component
record SigningDrafts(
        OutgoingDocuments documents,
        SavingDrafts saving,
        ReadyToSign ready,
        Completeness completeness,
        OneKeyAtATime oneKey,
        MakingSignatures making,
        KeepingSignatures keeping,
        Once once) {
    /**
     * Signs; a second time by the same person changes nothing.
     *
     * @throws RefusalException when the actor may not sign, has no valid key, or the PIN is wrong
     * @throws vn.caurong.kernel.StaleException when the words changed while signing
     */
    void sign(UUID id, DraftForm form, Pin pin, Actor by) {
        try {
            oneKey.on(id, by, () -> signAlone(id, form, pin, by));
        } finally {
            pin.wipe();
        }
    }

    private void signAlone(UUID id, DraftForm form, Pin pin, Actor by) {
        Outgoing before = documents.visible(id, by);
        if (keeping.signedBy(before, by)) {
            return;
        }
        ready.check(before, by);
        Saved saved = saving.save(id, form, by);
        completeness.of(saved).orThrow();
        SignedPaper paper = making.sign(saved, pin, by);
        once.run(pin.once(), by, () -> keeping.keep(saved.document(), paper, by));
    }
}
