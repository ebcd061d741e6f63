package vn.caurong.signatures.internal;

import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Whom a judgement trusts, and the revocation lists at hand.
 *
 * @param anchors trusted certificates, DER
 * @param crls revocation lists, DER
 */
record Trust(List<byte[]> anchors, List<byte[]> crls) {
    /** Knows only what is here: no certificate, list or answer is fetched from a network. */
    CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.stream().map(DSSUtils::loadCertificate).forEach(trusted::addCertificate);
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                crls.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        verifier.setAIASource(null);
        return verifier;
    }

    /** Changes when a trusted certificate comes or goes, so that files are judged anew. */
    String digest() {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            anchors.forEach(all::update);
            return HexFormat.of().formatHex(all.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
