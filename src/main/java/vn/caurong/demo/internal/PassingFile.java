package vn.caurong.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in a folder of its own; both are gone however its use ends. */
final class PassingFile implements AutoCloseable {
    private final Path path;

    PassingFile(String name) throws IOException {
        path = Files.createTempDirectory("cau-rong-demo").resolve(name);
    }

    /** Where to write it. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Files.delete(path.getParent());
    }
}
