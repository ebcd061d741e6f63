package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
import vn.caurong.signatures.PdfSigning.OpenKey;

/** The page is drawn, made ready and signed with the signer's own key; outside any transaction. */
@Component
record MakingSignatures(
        Papermaking papermaking,
        Printing printing,
        FormPreparation forms,
        PdfSigning signing,
        Keys keys,
        Files files,
        Clock clock) {
    /**
     * @throws RefusalException when there is no valid key, or the PIN is wrong
     */
    SignedPaper sign(Saved saved, Pin pin, Actor by) {
        Key key = own(by);
        return made(saved, (page, now) -> signing.signAsPerson(page, pin.unlocking(key.id(), by), now));
    }

    /** With a key that is open already. */
    SignedPaper sign(Saved saved, OpenKey key) {
        return made(saved, key);
    }

    /**
     * The signer's own key, for documents signed one after another.
     *
     * @throws RefusalException when there is no valid key, or the PIN is wrong
     */
    OpenKey open(Pin pin, Actor by) {
        return signing.open(pin.unlocking(own(by).id(), by), clock.instant());
    }

    private Key own(Actor by) {
        return keys.ofPerson(by.person(), clock.instant())
                .orElseThrow(() -> new RefusalException("outgoing.refused.noKey"));
    }

    private SignedPaper made(Saved saved, OpenKey hand) {
        Instant now = clock.instant();
        Paper paper = papermaking.paper(saved.document(), saved.words());
        byte[] prepared = prepared(paper, saved.words().page());
        return new SignedPaper(paper, files.store(hand.signAsPerson(prepared, now)), now);
    }

    private byte[] prepared(Paper paper, @Nullable OwnPage own) {
        if (own == null) {
            Printed printed = printing.print(paper);
            return forms.prepare(printed.pdf(), printed.places());
        }
        return forms.prepare(files.read(own.sha256()), own.spots().places(own.pages()));
    }
}
