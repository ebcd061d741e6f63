package vn.caurong.signatures.internal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import vn.caurong.signatures.internal.CertificateMaking.Wanted;

/**
 * A certification authority of our own, for the demo and for tests.
 *
 * @param chain its own certificate first, up to its root
 */
record Authority(PrivateKey key, List<X509Certificate> chain) {
    static Authority root(String name) {
        KeyPair pair = KeyPairs.make();
        X500Name self = CertificateNames.name(name, null, null);
        Wanted wanted = new Wanted(self, pair, CertificatePurpose.AUTHORITY);
        return new Authority(pair.getPrivate(), List.of(CertificateMaking.certificate(wanted, self, pair)));
    }

    static Authority issuing(Authority root, String name) {
        KeyPair pair = KeyPairs.make();
        X500Name subject = CertificateNames.name(name, null, null);
        X509Certificate made = root.issue(new Wanted(subject, pair, CertificatePurpose.AUTHORITY));
        return new Authority(pair.getPrivate(), List.of(made, root.certificate()));
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** A key with its certificate and chain, encrypted with the PIN. */
    byte[] pkcs12(X500Name subject, char[] pin) {
        return pkcs12(subject, pin, CertificatePurpose.SIGNING);
    }

    /** The same for a time-stamp service. */
    byte[] timeStamping(X500Name subject, char[] pin) {
        return pkcs12(subject, pin, CertificatePurpose.TIME_STAMPING);
    }

    private byte[] pkcs12(X500Name subject, char[] pin, CertificatePurpose purpose) {
        KeyPair pair = KeyPairs.make();
        X509Certificate made = issue(new Wanted(subject, pair, purpose));
        var whole = Stream.concat(Stream.of(made), chain().stream()).toArray(X509Certificate[]::new);
        return KeyPairs.pkcs12(pair.getPrivate(), whole, pin);
    }

    /** An empty revocation list of this authority. */
    byte[] crl() {
        return RevocationList.empty(certificate(), key);
    }

    private X509Certificate issue(Wanted wanted) {
        X500Name issuer =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        KeyPair own = new KeyPair(certificate().getPublicKey(), key);
        return CertificateMaking.certificate(wanted, issuer, own);
    }
}
