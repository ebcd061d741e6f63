package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks the server programs once per version, never half: into a folder beside, then renamed. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}, unpacked below {@code home} when it is not there. */
    static Path in(Path home) throws IOException {
        URL archive = PostgresArchive.forThisMachine();
        URLConnection connection = archive.openConnection();
        String mark = connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
        Path target = home.resolve("postgres-programs-" + mark);
        if (!Files.isDirectory(target)) {
            Path fresh = Files.createTempDirectory(home, "unpacking-");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream in = connection.getInputStream()) {
                ServerArchive.unpack(in, fresh);
            }
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException alreadyThere) {
                return target;
            }
        }
        return target;
    }
}
