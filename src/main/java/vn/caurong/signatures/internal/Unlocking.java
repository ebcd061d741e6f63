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
 * Opens keys with their PIN. Tries are counted in transactions of their own, so that nothing that
 * fails later makes them forgotten.
 */
@Component
class Unlocking {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 100;

    private final Tries tries;
    private final Uses uses;
    private final Token token;
    private final TransactionTemplate apart;

    Unlocking(Tries tries, Uses uses, Token token, PlatformTransactionManager transactions) {
        this.tries = tries;
        this.uses = uses;
        this.token = token;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be closed when it has signed: on a token nobody else opens a key meanwhile. */
    SigningKey open(StoredKey key, Unlock unlock) {
        int tried = take(key);
        Optional<? extends SigningKey> opened = opened(key, unlock.pin());
        if (opened.isEmpty()) {
            throw failed(key, tried);
        }
        succeeded(key, unlock);
        return opened.get();
    }

    /** A token that is not there costs no try: nobody looked at the PIN. */
    private Optional<? extends SigningKey> opened(StoredKey key, char[] pin) {
        byte[] pkcs12 = key.pkcs12();
        if (pkcs12 != null) {
            return UnlockedKey.open(pkcs12, pin);
        }
        try {
            return token.open(Objects.requireNonNull(key.tokenKey()), pin);
        } catch (RefusalException absent) {
            apart.executeWithoutResult(_ -> tries.giveBack(key.facts().id()));
            throw absent;
        }
    }

    /** When five are trying at this moment, one more waits for them: a busy key is not a locked one. */
    private int take(StoredKey key) {
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
