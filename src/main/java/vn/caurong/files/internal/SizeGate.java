package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.caurong.kernel.RefusalException;

/** Nothing comes in that is empty or larger than allowed. */
record SizeGate(long most) {
    private static final int CHUNK = 64 * 1024;

    /** Writes the content aside, not a byte more than allowed. */
    void fill(Path aside, InputStream content, String name) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(aside)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > most) {
                    throw new RefusalException("files.refused.too-large", name, most / (1024 * 1024));
                }
                out.write(chunk, 0, read);
            }
        }
        if (size == 0) {
            throw new RefusalException("files.refused.empty", name);
        }
    }
}
