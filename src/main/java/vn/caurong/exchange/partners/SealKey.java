package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of 256 bits that seals our secrets: in the folder of {@code caurong.exchange.key}, else
 * made on first use in the data folder, readable by the program's user only. Who has the database
 * alone has nothing; a backup has both.
 */
@Component
class SealKey {
    private static final String NAME = "exchange.key";
    private static final int BYTES = 32;

    private final Path folder;

    SealKey(@Value("${caurong.exchange.key:${caurong.data:data}/keys}") Path folder) {
        this.folder = folder;
    }

    SecretKey read() {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new SecretKeySpec(Files.readAllBytes(file), "AES");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written whole before it has its name; of two at once the first stays. */
    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "exchange", ".new"); // the owner's alone
        try {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.write(fresh, key);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
