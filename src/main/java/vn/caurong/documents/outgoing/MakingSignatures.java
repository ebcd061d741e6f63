package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.signatures.PdfSigning;

/** The page is drawn, made ready and signed with the signer's own key; outside any transaction. */
@Component
class MakingSignatures {
    private final Papermaking papermaking;
    private final Printing printing;
    private final FormPreparation forms;
    private final PdfSigning signing;
    private final Keys keys;
    private final Files files;
    private final Clock clock;

    MakingSignatures(
            Papermaking papermaking,
            Printing printing,
            FormPreparation forms,
            PdfSigning signing,
            Keys keys,
            Files files,
            Clock clock) {
        this.papermaking = papermaking;
        this.printing = printing;
        this.forms = forms;
        this.signing = signing;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @throws RefusalException when there is no valid key, or the PIN is wrong
     */
    SignedPaper sign(Saved saved, Pin pin, Actor by) {
        Instant now = clock.instant();
        Key key = keys.ofPerson(by.person(), now).orElseThrow(() -> new RefusalException("outgoing.refused.noKey"));
        Paper paper = papermaking.paper(saved.document(), saved.words());
        Printed printed = printing.print(paper);
        byte[] prepared = forms.prepare(printed.pdf(), printed.places());
        byte[] signed = signing.signAsPerson(prepared, pin.unlocking(key.id(), by), now);
        return new SignedPaper(paper, files.store(signed), now);
    }
}
