package vn.caurong.signatures.internal;

import java.util.Optional;
import javax.security.auth.login.LoginException;
import vn.caurong.kernel.RefusalException;

/** Why a token did not open. */
final class TokenFailure {
    private TokenFailure() {}

    /**
     * @return empty when the PIN was wrong
     * @throws RefusalException when it was anything else
     */
    static <T> Optional<T> wrongPin(RuntimeException failed) {
        if (isWrongPin(failed)) {
            return Optional.empty();
        }
        throw failed instanceof RefusalException ? failed : new RefusalException("signatures.refused.no-token");
    }

    private static boolean isWrongPin(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String says = String.valueOf(cause.getMessage());
            if (says.contains("CKR_PIN_") || cause instanceof LoginException) {
                return true;
            }
        }
        return false;
    }
}
