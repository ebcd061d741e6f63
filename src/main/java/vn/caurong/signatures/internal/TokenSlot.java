package vn.caurong.signatures.internal;

import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.security.KeyStore.PasswordProtection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/**
 * Where the token or security module with the agency's keys is (PKCS#11): its library at {@code
 * caurong.pkcs11.library}, its place in the list of slots at {@code caurong.pkcs11.slot}.
 */
@Component
class TokenSlot {
    /** The slot's own number says nothing lasting (SoftHSM draws it by lot): the place in the list is used. */
    private static final int BY_LIST = -1;

    private final String library;
    private final int slot;

    TokenSlot(@Value("${caurong.pkcs11.library:}") String library, @Value("${caurong.pkcs11.slot:0}") int slot) {
        this.library = library;
        this.slot = slot;
    }

    boolean isNamed() {
        return !library.isBlank();
    }

    /**
     * @throws RefusalException when there is no token
     */
    void require() {
        if (!isNamed()) {
            throw new RefusalException("signatures.refused.no-token");
        }
    }

    Pkcs11SignatureToken enter(char[] pin) {
        var callback = new PrefilledPasswordCallback(new PasswordProtection(pin));
        return new Pkcs11SignatureToken(library, callback, BY_LIST, slot, null);
    }

    PinDoor pinDoor() {
        return new PinDoor(library, slot);
    }
}
