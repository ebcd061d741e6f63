package vn.caurong.launch.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The program's database and its role. The role owns the database but is no superuser, so that
 * privileges (the journal is append-only) mean something.
 */
final class OwnDatabase {
    private OwnDatabase() {}

    /** Makes role {@code caurong} and the database when they are not there. */
    static void ensure(EmbeddedPostgres server, String database) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = 'caurong'")) {
                statement.execute("create role caurong login password '%s'".formatted(server.password()));
            }
            if (!exists(statement, "select 1 from pg_database where datname = '%s'".formatted(database))) {
                statement.execute("create database %s owner caurong".formatted(database));
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
