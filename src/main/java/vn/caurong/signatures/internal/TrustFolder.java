package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Certificates in a folder: {@code .cer}, {@code .crt}, {@code .pem}, with their {@code .crl}. */
final class TrustFolder {
    private TrustFolder() {}

    static void read(Path folder, List<byte[]> certificates, List<byte[]> crls) {
        for (Path file : files(folder)) {
            TrustFile.read(file, certificates, crls);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of trusted certificates: " + folder, e);
        }
    }
}
