package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One PostgreSQL for all tests of this process: real, but not durable; its folder is under target.
 */
public final class TestServer {
    private static final TestServer INSTANCE = start();

    private final EmbeddedPostgres server;

    private TestServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestServer instance() {
        return INSTANCE;
    }

    /** Makes an empty database with this name, in place of an older one, owned by role caurong. */
    public String freshDatabase(String name) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                server.url("postgres"), "postgres", server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
        }
        OwnDatabase.ensure(server, name);
        return server.url(name);
    }

    public String password() {
        return server.password();
    }

    private static TestServer start() {
        try {
            // A folder per process: several test runs may share the build folder.
            Path home = Path.of("target", "test-postgres-" + ProcessHandle.current().pid());
            Files.createDirectories(home);
            EmbeddedPostgres server = EmbeddedPostgres.start(home, false);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                try {
                                    server.close();
                                    org.springframework.util.FileSystemUtils.deleteRecursively(
                                            home);
                                } catch (IOException late) {
                                    late.printStackTrace();
                                }
                            }));
            return new TestServer(server);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
