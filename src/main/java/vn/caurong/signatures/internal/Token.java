package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/** The agency's keys on the token, one opening at a time: who is in, is in for the whole program. */
@Component
class Token {
    private final TokenSlot slot;
    private final ReentrantLock login = new ReentrantLock();

    Token(TokenSlot slot) {
        this.slot = slot;
    }

    /**
     * Opens a key on the token. Whoever is in stays in whatever PIN comes next: therefore out again
     * with {@link SigningKey#close}.
     *
     * @param label of the key
     * @return empty when the PIN is wrong
     * @throws RefusalException when there is no token, or no such key on it
     */
    Optional<SigningKey> open(String label, char[] pin) {
        slot.require();
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

    /**
     * Certificates of the keys on the token, by label.
     *
     * @return empty when the PIN is wrong
     * @throws RefusalException when there is no token
     */
    Optional<Map<String, CertificateToken>> keys(char[] pin) {
        slot.require();
        login.lock();
        Pkcs11SignatureToken token = slot.enter(pin);
        try {
            return Optional.of(TokenKey.certificates(token));
        } catch (RuntimeException failed) {
            return TokenFailure.wrongPin(failed);
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
            long answer = slot.pinDoor().change(old, fresh);
            if (answer != PinDoor.OK) {
                throw new RefusalException("signatures.refused.pin-token", Long.toHexString(answer));
            }
        } finally {
            login.unlock();
        }
    }

    private Optional<SigningKey> key(String label, char[] pin) {
        Pkcs11SignatureToken token = slot.enter(pin);
        try {
            return Optional.of(TokenKey.on(token, label, login::unlock));
        } catch (RuntimeException failed) {
            token.close();
            return TokenFailure.wrongPin(failed);
        }
    }
}
