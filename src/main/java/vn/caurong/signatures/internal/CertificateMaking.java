package vn.caurong.signatures.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes P-256 keys and certificates for {@link Authority}, valid through a span that a shifted
 * clock stays within.
 */
final class CertificateMaking {
    static final Instant FROM = Instant.parse("2019-12-31T17:00:00Z");
    static final Instant TO = Instant.parse("2035-12-31T17:00:00Z");

    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateMaking() {}

    /** Names of one certificate; unit and organisation are left out when null. */
    static X500Name name(String common, @Nullable String organisation, @Nullable String unit) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
        name.addRDN(BCStyle.C, "VN");
        if (organisation != null) {
            name.addRDN(BCStyle.O, organisation);
        }
        if (unit != null) {
            name.addRDN(BCStyle.OU, unit);
        }
        name.addRDN(BCStyle.CN, common);
        return name.build();
    }

    /** What a certificate is good for. */
    enum Purpose {
        /** Issues others. */
        AUTHORITY,
        /** Signs documents. */
        SIGNING,
        /** Signs time stamps and nothing else (RFC 3161 2.3). */
        TIME_STAMPING
    }

    record Wanted(X500Name subject, KeyPair pair, Purpose purpose) {}

    static X509Certificate certificate(Wanted wanted, X500Name issuer, KeyPair by) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(120, RANDOM),
                    Date.from(FROM),
                    Date.from(TO),
                    wanted.subject(),
                    wanted.pair().getPublic());
            var extensions = new JcaX509ExtensionUtils();
            boolean authority = wanted.purpose() == Purpose.AUTHORITY;
            int use = authority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(use));
            if (wanted.purpose() == Purpose.TIME_STAMPING) {
                var only = new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping);
                builder.addExtension(Extension.extendedKeyUsage, true, only);
            }
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(wanted.pair().getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(by.getPublic()));
            builder.addExtension(Extension.cRLDistributionPoints, false, nowhere());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(by.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Archive levels want an address to be named; the lists themselves are kept here. */
    private static CRLDistPoint nowhere() {
        GeneralName address =
                new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.caurong.invalid/demo.crl");
        var point = new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
