package vn.caurong.exchange.partners;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Our secrets at partners, which must be said in plain words at night: in the database they stand
 * sealed by AES in GCM (NIST SP 800-38D) under {@link SealKey}.
 */
@Component
public class PartnerSecrets {
    private static final String SEALED = "aes:";
    private static final int IV = 16; // bytes, new for each
    private static final int TAG = 16; // bytes

    private final SealKey key;

    PartnerSecrets(SealKey key) {
        this.key = key;
    }

    /** As it is kept. */
    public String seal(String secret) {
        byte[] sealed = encryptor().encrypt(secret.getBytes(StandardCharsets.UTF_8));
        return SEALED + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * As it is said.
     *
     * @throws NotOursException when it was sealed under another key, or changed
     */
    String open(String kept) {
        if (!kept.startsWith(SEALED)) {
            throw new NotOursException(new IllegalArgumentException("not sealed"));
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(kept.substring(SEALED.length()));
            if (sealed.length < IV + TAG) {
                throw new IllegalArgumentException("cut short");
            }
            return new String(encryptor().decrypt(sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException | IllegalArgumentException otherKey) {
            throw new NotOursException(otherKey);
        }
    }

    private AesBytesEncryptor encryptor() {
        return new AesBytesEncryptor(key.read(), KeyGenerators.secureRandom(IV), CipherAlgorithm.GCM);
    }

    /** Said to the administrator in the sentence of the caller. */
    static final class NotOursException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOursException(Throwable cause) {
            super(cause);
        }
    }
}
