package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup opened for reading, every part of it looked at before anything is made of it. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * @throws StartFailure when it is none, cut short, damaged, or of another version
     */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartFailure("Không có tệp %s.".formatted(file), "Hãy nêu đúng tệp sao lưu.");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            ZipEntry entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                zip.close();
                throw BackupRefusal.none(file);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new BackupFile(zip, Manifest.read(in.readAllBytes())).checked(file);
            }
        } catch (ZipException noZip) {
            throw BackupRefusal.none(file);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream part(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    private BackupFile checked(Path file) throws IOException {
        String program = MigrationMark.ofProgram();
        if (!program.equals(manifest.migrations())) {
            throw BackupRefusal.otherVersion(manifest);
        }
        for (var part : manifest.parts().entrySet()) {
            if (zip.getEntry(part.getKey()) == null || !hash(part.getKey()).equals(part.getValue())) {
                throw BackupRefusal.damaged(file, part.getKey());
            }
        }
        return this;
    }

    private String hash(String name) throws IOException {
        MessageDigest digest = BackupWriter.sha256();
        try (InputStream in = new DigestInputStream(part(name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException damaged) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
