package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.caurong.TestFolders;

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
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
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
            // Nobody closes it: when this process ends, its watchdog stops it, after all contexts.
            return new TestServer(startServer());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Kept between runs for speed; when another run holds it, a folder of this process alone. */
    private static EmbeddedPostgres startServer() throws IOException {
        try {
            return EmbeddedPostgres.start(TestFolders.of("test-postgres"), false);
        } catch (StartFailure held) {
            Path own = Files.createTempDirectory(Path.of("target"), "test-postgres-");
            return EmbeddedPostgres.start(own, false);
        }
    }
}
