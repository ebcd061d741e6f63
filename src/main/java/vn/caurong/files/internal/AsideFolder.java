package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Where content is written before it is kept or refused, on the disk of the store. */
record AsideFolder(Path folder) {
    static AsideFolder in(Path root) {
        try {
            return new AsideFolder(Files.createDirectories(root.resolve("incoming")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A new empty file, to be filled and then kept or deleted by the caller. */
    Path file() throws IOException {
        return Files.createTempFile(folder, "in-", ".part");
    }

    /** Deletes what interrupted uploads left before the instant. */
    int delete(Instant before) throws IOException {
        int deleted = 0;
        try (var left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    deleted += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return deleted;
    }
}
