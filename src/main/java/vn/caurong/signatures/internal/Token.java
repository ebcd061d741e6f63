package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.security.KeyStore.PasswordProtection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/**
 * The token or security module with the agency's keys (PKCS#11): its library at {@code
 * caurong.pkcs11.library}, its place in the list of slots at {@code caurong.pkcs11.slot}.
 */
@Component
final class Token {
    /** The slot's own number says nothing lasting (SoftHSM draws it by lot): the place in the list is used. */
    private static final int BY_LIST = -1;

    private final String library;
    private final int slot;
    private final ReentrantLock login = new ReentrantLock();

    Token(@Value("${caurong.pkcs11.library:}") String library, @Value("${caurong.pkcs11.slot:0}") int slot) {
        this.library = library;
        this.slot = slot;
    }

    /**
     * Opens a key on the token. Who is in, is in for the whole program, whatever PIN comes next:
     * therefore one opening at a time, and out again with {@link SigningKey#close}.
     *
     * @param label of the key
     * @return empty when the PIN is wrong
     * @throws RefusalException when there is no token, or no such key on it
     */
    Optional<SigningKey> open(String label, char[] pin) {
        if (library.isBlank()) {
            throw new RefusalException("signatures.refused.no-token");
        }
        boolean opened = false;
        login.lock();
        try {
            Optional<SigningKey> key = key(label, pin);
            opened = key.isPresent();
            return key;
        } finally {
            if (!opened) {
                login.unlock();
            }
        }
    }

    boolean isNamed() {
        return !library.isBlank();
    }

    /**
     * Certificates of the keys on the token, by label.
     *
     * @return empty when the PIN is wrong
     * @throws RefusalException when there is no token
     */
    Optional<Map<String, CertificateToken>> keys(char[] pin) {
        if (library.isBlank()) {
            throw new RefusalException("signatures.refused.no-token");
        }
        login.lock();
        var callback = new PrefilledPasswordCallback(new PasswordProtection(pin));
        Pkcs11SignatureToken token = new Pkcs11SignatureToken(library, callback, BY_LIST, slot, null);
        try {
            return Optional.of(TokenKey.certificates(token));
        } catch (RuntimeException failed) {
            if (wrongPin(failed)) {
                return Optional.empty();
            }
            throw new RefusalException("signatures.refused.no-token");
        } finally {
            token.close();
            login.unlock();
        }
    }

    /**
     * @param old found right just before
     * @throws RefusalException when the token does not take the new one
     */
    void changePin(char[] old, char[] fresh) {
        login.lock();
        try {
            long answer = new PinDoor(library, slot).change(old, fresh);
            if (answer != PinDoor.OK) {
                throw new RefusalException("signatures.refused.pin-token", Long.toHexString(answer));
            }
        } finally {
            login.unlock();
        }
    }

    private Optional<SigningKey> key(String label, char[] pin) {
        var callback = new PrefilledPasswordCallback(new PasswordProtection(pin));
        Pkcs11SignatureToken token = new Pkcs11SignatureToken(library, callback, BY_LIST, slot, null);
        try {
            return Optional.of(TokenKey.on(token, label, login::unlock));
        } catch (RuntimeException failed) {
            token.close();
            if (wrongPin(failed)) {
                return Optional.empty();
            }
            throw failed instanceof RefusalException ? failed : new RefusalException("signatures.refused.no-token");
        }
    }

    private static boolean wrongPin(@Nullable Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String says = String.valueOf(cause.getMessage());
            if (says.contains("CKR_PIN_") || cause instanceof LoginException) {
                return true;
            }
        }
        return false;
    }
}
