package vn.caurong.signatures.internal;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * Opens keys with their PIN. Tries are counted in transactions of their own, so that nothing that
 * fails later makes them forgotten.
 */
@Component
class Unlocking {
    private final Tries tries;
    private final Uses uses;
    private final TransactionTemplate apart;

    Unlocking(Tries tries, Uses uses, PlatformTransactionManager transactions) {
        this.tries = tries;
        this.uses = uses;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    UnlockedKey open(StoredKey key, Unlock unlock) {
        int tried = take(key);
        Optional<UnlockedKey> opened = UnlockedKey.open(key.pkcs12(), unlock.pin());
        if (opened.isEmpty()) {
            throw failed(key, tried);
        }
        succeeded(key, unlock);
        return opened.get();
    }

    private int take(StoredKey key) {
        Optional<Integer> tried =
                Objects.requireNonNull(apart.execute(_ -> tries.take(key.facts().id())));
        return tried.orElseThrow(() -> new RefusalException("signatures.refused.locked"));
    }

    private void succeeded(StoredKey key, Unlock unlock) {
        apart.executeWithoutResult(_ -> {
            tries.right(key.facts().id());
            if (key.issuingName() != null) {
                uses.note(key.facts().id(), unlock.by());
            }
        });
    }

    private RefusalException failed(StoredKey key, int tried) {
        apart.executeWithoutResult(_ -> tries.wrong(key.facts().id()));
        return tried == Tries.MOST
                ? new RefusalException("signatures.refused.locked-now")
                : new RefusalException("signatures.refused.wrong-pin", Tries.MOST - tried);
    }
}
