package vn.caurong.signatures.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Lists of revoked certificates. */
final class RevocationList {
    private RevocationList() {}

    static byte[] empty(X509Certificate certificate, PrivateKey key) {
        try {
            var builder = new JcaX509v2CRLBuilder(certificate, Date.from(CertificateMaking.FROM.plusSeconds(86_400)));
            builder.setNextUpdate(Date.from(CertificateMaking.TO));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            var crl = builder.build(CertificateMaking.signer(key));
            return new JcaX509CRLConverter().getCRL(crl).getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
