package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.signatures.PdfSigning.OpenKey;

/** The documents on a signer's desk. */
@Component
record SignersDesk(
        WaitingToSign waiting,
        ReadingToSign reading,
        MakingSignatures making,
        SigningAsRead signing,
        ReviewingDrafts reviewing,
        TransactionOperations transaction)
        implements ToSign {
    @Override
    public List<UUID> waiting(Set<UUID> wanted, Actor by) {
        return waiting.of(wanted, by);
    }

    @Override
    public DraftToRead read(UUID id, Actor by) {
        return reading.read(id, by);
    }

    @Override
    public OpenKey open(char[] pin, Actor by) {
        Pin given = new Pin(Ids.next(), pin);
        try {
            return making.open(given, by);
        } finally {
            given.wipe();
        }
    }

    @Override
    public void sign(UUID id, int version, OpenKey key, Actor by, Runnable with) {
        signing.sign(id, version, key, by, with);
    }

    @Override
    public void giveBack(UUID id, int version, String remarks, Actor by, Runnable with) {
        transaction.executeWithoutResult(_ -> {
            reviewing.giveBack(id, version, remarks, by);
            with.run();
        });
    }
}
