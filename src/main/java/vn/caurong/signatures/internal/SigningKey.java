package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;

/** An opened key, wherever it is kept. */
interface SigningKey extends AutoCloseable {
    /** The signer's certificate first. */
    List<CertificateToken> chain();

    /** SHA-256 with the key's own algorithm. */
    SignatureValue sign(ToBeSigned bytes);

    default CertificateToken certificate() {
        return chain().getFirst();
    }

    /** Leaves the token it is on; nothing for a key in hand. */
    @Override
    default void close() {}
}
