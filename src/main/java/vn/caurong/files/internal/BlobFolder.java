package vn.caurong.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Content in a folder under its SHA-256, two levels deep. A file appears whole or not at all: it is
 * written aside, forced to disk, then moved.
 */
class BlobFolder {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final AsideFolder aside;

    BlobFolder(Path root) {
        this.root = root;
        this.aside = AsideFolder.in(root);
    }

    AsideFolder aside() {
        return aside;
    }

    /** Keeps the file under its hash; the file itself may stay where it was. */
    void keep(Path file, String sha256) throws IOException {
        Path place = path(sha256);
        if (Files.exists(place)) {
            return;
        }
        force(file, StandardOpenOption.WRITE);
        Files.createDirectories(place.getParent());
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            throw new IOException("the store must lie on one disk: " + root, otherDisk);
        }
        force(
                Objects.requireNonNull(place.getParent()),
                StandardOpenOption.READ); // the name too must outlive a power cut
    }

    private static void force(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
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
            if (Sha256.of(place).equals(sha256)) {
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
}
