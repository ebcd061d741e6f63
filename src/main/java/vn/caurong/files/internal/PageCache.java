package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * What was made of a blob, kept on this node by its hash. It may be deleted at any time: all of it
 * can be made again.
 */
record PageCache(Path root) {
    Optional<byte[]> find(String sha256, String name) {
        try {
            Path file = file(sha256, name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException sweptMeanwhile) {
            return Optional.empty();
        }
    }

    byte[] keep(String sha256, String name, byte[] content) {
        try {
            Path file = file(sha256, name);
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "new-", ".part");
            try {
                Files.write(aside, content);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
            return content;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Deletes everything made of the blob. */
    void forget(String sha256) throws IOException {
        FileSystemUtils.deleteRecursively(file(sha256, ""));
    }

    private Path file(String sha256, String name) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256).resolve(name);
    }
}
