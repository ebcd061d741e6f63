package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.OutgoingState.Move;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.signatures.PdfSigning;
import vn.caurong.worklist.Duty;

/**
 * The signer signs with their own key (NĐ 30/2020 Đ13.7): the page is drawn and signed outside any
 * transaction, then kept in one that asks whether the words are still those that were signed.
 */
@Component
class SigningDrafts {
    private final OutgoingDocuments documents;
    private final SavingDrafts saving;
    private final SigningRules rules;
    private final OutgoingDesk desk;
    private final Papermaking papermaking;
    private final Printing printing;
    private final FormPreparation forms;
    private final OneKeyAtATime oneKey;
    private final PdfSigning signing;
    private final Keys keys;
    private final Files files;
    private final KeepingSignatures keeping;
    private final Once once;
    private final Clock clock;

    SigningDrafts(
            OutgoingDocuments documents,
            SavingDrafts saving,
            SigningRules rules,
            OutgoingDesk desk,
            Papermaking papermaking,
            Printing printing,
            FormPreparation forms,
            OneKeyAtATime oneKey,
            PdfSigning signing,
            Keys keys,
            Files files,
            KeepingSignatures keeping,
            Once once,
            Clock clock) {
        this.documents = documents;
        this.saving = saving;
        this.rules = rules;
        this.desk = desk;
        this.papermaking = papermaking;
        this.printing = printing;
        this.forms = forms;
        this.oneKey = oneKey;
        this.signing = signing;
        this.keys = keys;
        this.files = files;
        this.keeping = keeping;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Signs; a second time by the same person changes nothing.
     *
     * @throws RefusalException when the actor may not sign, has no valid key, or the PIN is wrong
     * @throws vn.caurong.kernel.StaleException when the words changed while signing
     */
    void sign(UUID id, DraftForm form, Pin pin, Actor by) {
        oneKey.on(id, by, () -> signAlone(id, form, pin, by));
    }

    private void signAlone(UUID id, DraftForm form, Pin pin, Actor by) {
        Outgoing before = documents.visible(id, by);
        if (keeping.signedBy(before, by)) {
            return;
        }
        before.state().may(Move.SIGN).orThrow();
        SigningRules.asThemselves(before, by).orThrow();
        desk.mine(before, Duty.SIGN, by);
        rules.mayBeSignedBy(by.post(), before).orThrow();
        Saved saved = saving.save(id, form, by);
        Completeness.of(saved.words()).orThrow();
        Paper paper = papermaking.paper(saved.document(), saved.words());
        Instant now = clock.instant();
        Blob signed = files.store(signed(paper, pin, by, now));
        once.run(pin.once(), by, () -> keeping.keep(saved.document(), new SignedPaper(paper, signed, now), by));
    }

    private byte[] signed(Paper paper, Pin pin, Actor by, Instant now) {
        Optional<Key> key = keys.ofPerson(by.person(), now);
        if (key.isEmpty()) {
            throw new RefusalException(Refusal.of("outgoing.refused.noKey"));
        }
        Printed printed = printing.print(paper);
        byte[] prepared = forms.prepare(printed.pdf(), printed.places());
        return signing.signAsPerson(prepared, pin.unlocking(key.get().id(), by), now);
    }
}
