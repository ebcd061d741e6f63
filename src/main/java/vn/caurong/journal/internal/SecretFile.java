package vn.caurong.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that only the program's user reads. */
final class SecretFile {
    private SecretFile() {}

    static void write(Path secret, byte[] content) throws IOException {
        Files.deleteIfExists(secret);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(secret, fresh, ownerOnly)) {
            channel.write(ByteBuffer.wrap(content));
        }
    }
}
