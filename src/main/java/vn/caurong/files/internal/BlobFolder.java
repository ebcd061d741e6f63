package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Content in a folder under its SHA-256, two levels deep. A file appears whole or not at all: it is
 * written aside, forced to disk, then moved.
 */
class BlobFolder {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path aside;

    BlobFolder(Path root) {
        this.root = root;
        this.aside = root.resolve("incoming");
        try {
            Files.createDirectories(aside);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A new empty file beside the store, to be filled and then kept or deleted by the caller. */
    Path aside() throws IOException {
        return Files.createTempFile(aside, "in-", ".part");
    }

    /** Keeps the file under its hash; the file itself may stay where it was. */
    void keep(Path file, String sha256) throws IOException {
        Path place = path(sha256);
        if (Files.exists(place)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.createDirectories(place.getParent());
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            throw new IOException("the store must lie on one disk: " + root, otherDisk);
        }
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true); // the name too must outlive a power cut
        }
    }

    /** Where the content is or would be. */
    Path path(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /**
     * The file, its hash checked again.
     *
     * @throws IllegalStateException when it is gone or no longer what it was
     */
    Path checked(String sha256) {
        try {
            Path place = path(sha256);
            if (hash(place).equals(sha256)) {
                return place;
            }
            throw new IllegalStateException("content changed on disk: " + sha256);
        } catch (IOException gone) {
            throw new IllegalStateException("content cannot be read: " + sha256, gone);
        }
    }

    void delete(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** Deletes what interrupted uploads left aside before the instant. */
    int deleteAside(Instant before) throws IOException {
        int deleted = 0;
        try (var left = Files.newDirectoryStream(aside)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    deleted += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return deleted;
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
