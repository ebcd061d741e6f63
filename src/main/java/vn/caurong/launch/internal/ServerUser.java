package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so root steps down: into a user
 * namespace of its own, or where those are forbidden (many containers) to {@code nobody}.
 */
final class ServerUser {
    private static final int NOBODY = 65534;

    private ServerUser() {}

    /** What goes before each command of the server; {@code cluster} is prepared for that user. */
    static List<String> before(Path cluster) throws IOException {
        if (owner(Path.of("/proc/self")) != 0) {
            return List.of();
        }
        if (owner(cluster) != NOBODY && Commands.succeeds("unshare", "-U", "--", "true")) {
            return List.of("unshare", "-U", "--");
        }
        giveToNobody(cluster);
        return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    }

    private static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    private static void giveToNobody(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        }
    }
}
