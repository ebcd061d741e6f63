package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL in the data folder, ours for as long as we run: survives restarts and {@code kill -9}
 * of us, of itself and of both.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int RESTARTS = 20;

    private final FolderLock lock;
    private final Path programs;
    private final Cluster cluster;
    private final int port;
    private final List<String> options;
    private volatile ServerProcess process;
    private volatile boolean closing;

    private EmbeddedPostgres(FolderLock lock, Path home, boolean durable) throws IOException {
        this.lock = lock;
        programs = PostgresBinaries.in(home);
        cluster = Cluster.in(home, programs);
        port = freePort();
        options = options(durable);
        Orphan.stop(cluster.folder());
        process = ServerProcess.start(programs, cluster.folder(), port, options);
        process.onExit(this::restart);
    }

    /**
     * Starts the server of a data folder, made on first use.
     *
     * @param durable false only for tests: faster, loses data when the machine stops
     */
    static EmbeddedPostgres start(Path folder, boolean durable) throws IOException {
        return start(FolderLock.on(folder), folder, durable);
    }

    /** The same in a folder already held; a failed start lets it go. */
    static EmbeddedPostgres start(FolderLock lock, Path folder, boolean durable) throws IOException {
        try {
            Path home = folder.toRealPath();
            removeHalfMade(home);
            return new EmbeddedPostgres(lock, home, durable);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** What a first start left that was killed while unpacking; the folder is ours now. */
    private static void removeHalfMade(Path home) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home, "{making,unpacking}-*")) {
            for (Path half : left) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Password of {@code postgres} and of the program's own role. */
    String password() {
        return cluster.password();
    }

    private static List<String> options(boolean durable) {
        List<String> options = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories="));
        if (!durable) {
            options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return options;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server ended without us: start it again at the same port, so that pools find it. */
    private synchronized void restart() {
        for (int attempt = 1; !closing; attempt++) {
            try {
                LOG.warn("PostgreSQL ended by itself; starting it again");
                Orphan.stop(cluster.folder());
                process = ServerProcess.start(programs, cluster.folder(), port, options);
                process.onExit(this::restart);
                return;
            } catch (IOException failed) {
                if (attempt == RESTARTS) {
                    throw new UncheckedIOException(failed);
                }
                Commands.pause(250); // its former children let go of its memory within moments
            }
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        synchronized (this) {
            process.stop();
            lock.close();
        }
    }
}
