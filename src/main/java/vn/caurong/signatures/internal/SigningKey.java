package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.List;

/** An opened key, wherever it is kept. */
interface SigningKey {
    /** The signer's certificate first. */
    List<CertificateToken> chain();

    /** SHA-256 with the key's own algorithm. */
    SignatureValue sign(ToBeSigned bytes);

    default CertificateToken certificate() {
        return chain().getFirst();
    }
}
