package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a backup into one ZIP file and keeps the hash of each. */
final class BackupWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();

    BackupWriter(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    interface Content {
        void to(OutputStream out) throws Exception;
    }

    void add(String name, Content content) throws Exception {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = new DigestOutputStream(new UnclosedStream(zip), digest);
        content.to(out);
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** A file of the data folder; one that has been deleted since the folder was looked at is left out. */
    void addFile(Path home, String name) throws Exception {
        try (var in = Files.newInputStream(home.resolve(name))) {
            add("data/" + name, in::transferTo);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    Map<String, String> hashes() {
        return hashes;
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.written());
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
