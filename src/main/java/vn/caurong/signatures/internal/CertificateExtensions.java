package vn.caurong.signatures.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import vn.caurong.signatures.internal.CertificateMaking.Wanted;

/** What a certificate says of its use, its issuer and its list of revocations. */
final class CertificateExtensions {
    private CertificateExtensions() {}

    static void add(X509v3CertificateBuilder builder, Wanted wanted, KeyPair by)
            throws GeneralSecurityException, IOException {
        var extensions = new JcaX509ExtensionUtils();
        boolean authority = wanted.purpose() == CertificatePurpose.AUTHORITY;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, wanted.purpose().use());
        if (wanted.purpose() == CertificatePurpose.TIME_STAMPING) {
            var only = new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping);
            builder.addExtension(Extension.extendedKeyUsage, true, only);
        }
        var own = extensions.createSubjectKeyIdentifier(wanted.pair().getPublic());
        builder.addExtension(Extension.subjectKeyIdentifier, false, own);
        var issuer = extensions.createAuthorityKeyIdentifier(by.getPublic());
        builder.addExtension(Extension.authorityKeyIdentifier, false, issuer);
        builder.addExtension(Extension.cRLDistributionPoints, false, RevocationAddress.nowhere());
    }
}
