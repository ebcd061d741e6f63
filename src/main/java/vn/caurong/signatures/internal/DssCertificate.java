package vn.caurong.signatures.internal;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** The certificate DSS found a signature made with. */
final class DssCertificate {
    private DssCertificate() {}

    static Found.Certificate of(@Nullable CertificateToken token, SignatureWrapper seen) {
        if (token == null) {
            return Found.Certificate.NONE;
        }
        var known = seen.getSigningCertificate();
        return new Found.Certificate(
                name(token, BCStyle.CN, false),
                name(token, BCStyle.O, false),
                token.getSubject().getRFC2253(),
                name(token, BCStyle.CN, true),
                token.getNotBefore().toInstant(),
                token.getNotAfter().toInstant(),
                known != null && known.isRevocationDataAvailable());
    }

    private static String name(CertificateToken token, ASN1ObjectIdentifier part, boolean issuer) {
        var whole = issuer ? token.getIssuer() : token.getSubject();
        String name = DSSASN1Utils.extractAttributeFromX500Principal(part, whole);
        return name == null ? "" : name;
    }
}
