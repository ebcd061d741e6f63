package vn.caurong.signatures.internal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * Tries of PINs, counted in transactions of their own, so that nothing that fails later makes them
 * forgotten.
 */
@Component
class CountedTries {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 100;

    private final Tries tries;
    private final Uses uses;
    private final TransactionTemplate apart;

    CountedTries(Tries tries, Uses uses, PlatformTransactionManager transactions) {
        this.tries = tries;
        this.uses = uses;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** When five are trying at this moment, one more waits for them: a busy key is not a locked one. */
    int take(StoredKey key) {
        UUID id = key.facts().id();
        Optional<Integer> tried = taken(id);
        for (int waited = 0; tried.isEmpty() && waited < PATIENCE && !tries.locked(id); waited++) {
            pause();
            tried = taken(id);
        }
        return tried.orElseThrow(() -> new RefusalException("signatures.refused.locked"));
    }

    private Optional<Integer> taken(UUID key) {
        return Objects.requireNonNull(apart.execute(_ -> tries.take(key)));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program is stopping.", stopping);
        }
    }

    void giveBack(StoredKey key) {
        apart.executeWithoutResult(_ -> tries.giveBack(key.facts().id()));
    }

    void succeeded(StoredKey key, Unlock unlock) {
        apart.executeWithoutResult(_ -> {
            tries.right(key.facts().id());
            if (key.issuingName() != null) {
                uses.note(key.facts().id(), unlock.by());
            }
        });
    }

    RefusalException failed(StoredKey key, int tried) {
        apart.executeWithoutResult(_ -> tries.wrong(key.facts().id()));
        return tried == Tries.MOST
                ? new RefusalException("signatures.refused.locked-now")
                : new RefusalException("signatures.refused.wrong-pin", Tries.MOST - tried);
    }
}
