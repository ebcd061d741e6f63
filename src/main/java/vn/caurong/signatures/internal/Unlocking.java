package vn.caurong.signatures.internal;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.PdfSigning.Unlock;

/** Opens keys with their PIN. */
@Component
record Unlocking(CountedTries tries, Token token) {
    /** To be closed when it has signed: on a token nobody else opens a key meanwhile. */
    SigningKey open(StoredKey key, Unlock unlock) {
        int tried = tries.take(key);
        Optional<? extends SigningKey> opened = opened(key, unlock.pin());
        if (opened.isEmpty()) {
            throw tries.failed(key, tried);
        }
        tries.succeeded(key, unlock);
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
            tries.giveBack(key);
            throw absent;
        }
    }
}
