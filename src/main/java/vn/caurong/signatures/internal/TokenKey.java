package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caurong.kernel.RefusalException;

/** A key on the token; it signs there. */
record TokenKey(Pkcs11SignatureToken token, KSPrivateKeyEntry entry, Runnable after) implements SigningKey {
    /**
     * @param after called once the token is left again
     */
    static TokenKey on(Pkcs11SignatureToken token, String label, Runnable after) {
        return token.getKeys().stream()
                .filter(KSPrivateKeyEntry.class::isInstance)
                .map(KSPrivateKeyEntry.class::cast)
                .filter(entry -> entry.getAlias().equals(label))
                .findFirst()
                .map(entry -> new TokenKey(token, entry, after))
                .orElseThrow(() -> new RefusalException("signatures.refused.no-token-key", label));
    }

    /** Every key on the token with its certificate, by label. */
    static Map<String, CertificateToken> certificates(Pkcs11SignatureToken token) {
        var found = new TreeMap<String, CertificateToken>();
        token.getKeys().stream()
                .filter(KSPrivateKeyEntry.class::isInstance)
                .map(KSPrivateKeyEntry.class::cast)
                .forEach(entry -> found.put(entry.getAlias(), entry.getCertificate()));
        return found;
    }

    @Override
    public List<CertificateToken> chain() {
        return List.of(entry.getCertificateChain());
    }

    @Override
    public SignatureValue sign(ToBeSigned bytes) {
        return token.sign(bytes, DigestAlgorithm.SHA256, entry);
    }

    @Override
    public void close() {
        try {
            token.close();
        } finally {
            after.run();
        }
    }
}
