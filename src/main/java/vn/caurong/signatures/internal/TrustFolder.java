package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/** Certificates in a folder: {@code .cer}, {@code .crt}, {@code .pem}, with their {@code .crl}. */
final class TrustFolder {
    private TrustFolder() {}

    static void read(Path folder, List<byte[]> certificates, List<byte[]> crls) {
        for (Path file : files(folder)) {
            add(file, certificates, crls);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of trusted certificates: " + folder, e);
        }
    }

    private static void add(Path file, List<byte[]> certificates, List<byte[]> crls) {
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
