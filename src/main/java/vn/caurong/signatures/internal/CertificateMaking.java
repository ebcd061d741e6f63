package vn.caurong.signatures.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority for the demo and for tests: P-256 keys, valid through a span that a
 * shifted clock stays within.
 */
final class CertificateMaking {
    static final Instant FROM = Instant.parse("2019-12-31T17:00:00Z");
    static final Instant TO = Instant.parse("2035-12-31T17:00:00Z");

    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateMaking() {}

    /**
     * An authority.
     *
     * @param chain its own certificate first, up to its root
     */
    record Authority(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.getFirst();
        }
    }

    static Authority root(String name) {
        KeyPair pair = pair();
        X500Name self = name(name, null, null);
        return new Authority(
                pair.getPrivate(), List.of(certificate(new Wanted(self, pair, true), self, pair)));
    }

    static Authority issuing(Authority root, String name) {
        KeyPair pair = pair();
        var wanted = new Wanted(name(name, null, null), pair, true);
        X509Certificate made = certificate(wanted, root);
        return new Authority(pair.getPrivate(), List.of(made, root.certificate()));
    }

    /** A key with its certificate and chain, encrypted with the PIN. */
    static byte[] pkcs12(Authority authority, X500Name subject, char[] pin) {
        try {
            KeyPair pair = pair();
            X509Certificate made = certificate(new Wanted(subject, pair, false), authority);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var chain =
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(made), authority.chain().stream())
                            .toArray(X509Certificate[]::new);
            store.setKeyEntry("key", pair.getPrivate(), pin, chain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, pin);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty revocation list of the authority. */
    static byte[] crl(Authority authority) {
        try {
            var builder =
                    new JcaX509v2CRLBuilder(
                            authority.certificate(), Date.from(FROM.plusSeconds(86_400)));
            builder.setNextUpdate(Date.from(TO));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(authority.certificate()));
            var crl = builder.build(signer(authority.key()));
            return new JcaX509CRLConverter().getCRL(crl).getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of one certificate; unit and organisation are left out when null. */
    static X500Name name(
            String common,
            @org.jspecify.annotations.Nullable String organisation,
            @org.jspecify.annotations.Nullable String unit) {
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

    private record Wanted(X500Name subject, KeyPair pair, boolean authority) {}

    private static X509Certificate certificate(Wanted wanted, Authority by) {
        X500Name issuer =
                X500Name.getInstance(by.certificate().getSubjectX500Principal().getEncoded());
        return certificate(wanted, issuer, new KeyPair(by.certificate().getPublicKey(), by.key()));
    }

    private static X509Certificate certificate(Wanted wanted, X500Name issuer, KeyPair by) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(120, RANDOM),
                            Date.from(FROM),
                            Date.from(TO),
                            wanted.subject(),
                            wanted.pair().getPublic());
            var extensions = new JcaX509ExtensionUtils();
            int use =
                    wanted.authority()
                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(wanted.authority()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(use));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(wanted.pair().getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(by.getPublic()));
            builder.addExtension(Extension.cRLDistributionPoints, false, nowhere());
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(signer(by.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Archive levels want an address to be named; the lists themselves are kept here. */
    private static CRLDistPoint nowhere() {
        GeneralName address =
                new GeneralName(
                        GeneralName.uniformResourceIdentifier,
                        "http://crl.caurong.invalid/demo.crl");
        var point =
                new DistributionPoint(
                        new DistributionPointName(new GeneralNames(address)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
