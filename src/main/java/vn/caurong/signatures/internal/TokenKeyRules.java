package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.time.Instant;
import java.util.Map;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Which key on a token is meant, and whether its certificate is good now. */
final class TokenKeyRules {
    private TokenKeyRules() {}

    static String chosen(String label, Map<String, CertificateToken> found) {
        if (found.containsKey(label)) {
            return label;
        }
        if (label.isEmpty() && found.size() == 1) {
            return found.keySet().iterator().next();
        }
        throw found.isEmpty()
                ? new RefusalException("signatures.refused.empty-token")
                : new RefusalException("signatures.refused.which-key", String.join(", ", found.keySet()));
    }

    static Ruling valid(CertificateToken certificate, Instant now) {
        return Validity.at(
                now,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
