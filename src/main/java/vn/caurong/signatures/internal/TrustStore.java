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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Certificates trusted here: those in the database, and those in the folder named by {@code
 * caurong.signatures.trusted} ({@code .cer}, {@code .crt}, {@code .pem}, with their {@code .crl}).
 * Read anew every minute.
 */
@Component
class TrustStore {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Anchors anchors;
    private final Clock clock;
    private final boolean demo;
    private final String folder;
    private volatile @Nullable Kept kept;

    TrustStore(
            Anchors anchors,
            Clock clock,
            Environment environment,
            @Value("${caurong.signatures.trusted:}") String folder) {
        this.anchors = anchors;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.folder = folder;
    }

    private record Kept(Trust trust, Instant at) {}

    Trust trust() {
        Kept now = kept;
        if (now == null || now.at().plus(KEPT).isBefore(clock.instant())) {
            now = new Kept(read(), clock.instant());
            kept = now;
        }
        return now.trust();
    }

    /** Certificates came or went: the next judgement sees them. */
    void forget() {
        kept = null;
    }

    private Trust read() {
        List<byte[]> certificates = new ArrayList<>(anchors.certificates(demo));
        List<byte[]> crls = new ArrayList<>(anchors.crls(demo));
        if (!folder.isBlank()) {
            for (Path file : files(Path.of(folder))) {
                read(file, certificates, crls);
            }
        }
        return new Trust(certificates, crls);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of trusted certificates: " + folder, e);
        }
    }

    private static void read(Path file, List<byte[]> certificates, List<byte[]> crls) {
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
