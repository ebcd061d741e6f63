package vn.caurong.signatures.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates of {@link Authority}, valid through a span that a shifted clock stays within. */
final class CertificateMaking {
    static final Instant FROM = Instant.parse("2019-12-31T17:00:00Z");
    static final Instant TO = Instant.parse("2035-12-31T17:00:00Z");

    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateMaking() {}

    record Wanted(X500Name subject, KeyPair pair, CertificatePurpose purpose) {}

    static X509Certificate certificate(Wanted wanted, X500Name issuer, KeyPair by) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(120, RANDOM),
                    Date.from(FROM),
                    Date.from(TO),
                    wanted.subject(),
                    wanted.pair().getPublic());
            CertificateExtensions.add(builder, wanted, by);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(by.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }
}
