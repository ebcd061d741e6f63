package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/** One file of trusted certificates, or of their revocations; any other says nothing. */
final class TrustFile {
    private TrustFile() {}

    static void read(Path file, List<byte[]> certificates, List<byte[]> crls) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            if (name.matches(".*\\.(cer|crt|pem|der)")) {
                for (var certificate : factory.generateCertificates(in)) {
                    certificates.add(((X509Certificate) certificate).getEncoded());
                }
            } else if (name.endsWith(".crl")) {
                for (var crl : factory.generateCRLs(in)) {
                    crls.add(((X509CRL) crl).getEncoded());
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Trusted certificate cannot be read: " + file, e);
        }
    }
}
