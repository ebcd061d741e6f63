package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.PdfSigning.OpenKey;

/**
 * Signs a document as it was read, with a key that is open already: drawn and signed outside any
 * transaction, then kept in one.
 */
@Component
record SigningAsRead(
        OutgoingDocuments documents,
        Contents contents,
        ReadyToSign ready,
        Completeness completeness,
        OneKeyAtATime oneKey,
        MakingSignatures making,
        KeepingSignatures keeping,
        TransactionOperations transaction) {
    /**
     * @param with kept in the same transaction
     */
    void sign(UUID id, int version, OpenKey key, Actor by, Runnable with) {
        oneKey.on(id, by, () -> alone(id, version, key, by, with));
    }

    private void alone(UUID id, int version, OpenKey key, Actor by, Runnable with) {
        Outgoing document = documents.visible(id, by);
        if (keeping.signedBy(document, by)) {
            transaction.executeWithoutResult(_ -> with.run());
            return;
        }
        if (document.version() != version) {
            throw documents.stale(id);
        }
        ready.check(document, by);
        Saved read = new Saved(document, contents.of(id, document.content()));
        ReadyToSign.inSitting(read.words()).orThrow();
        completeness.of(read).orThrow();
        SignedPaper paper = making.sign(read, key);
        transaction.executeWithoutResult(_ -> {
            keeping.keep(document, paper, by);
            with.run();
        });
    }
}
