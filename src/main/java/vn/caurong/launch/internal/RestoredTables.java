package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Tables that migrations have just made, filled from a backup.
 *
 * @param connection of the server's owner, so that neither triggers nor the order of tables stand in
 *     the way
 */
record RestoredTables(Connection connection) {
    void fill(BackupFile backup) throws SQLException, IOException {
        connection.setAutoCommit(false);
        TableCopies tables = new TableCopies(connection);
        Map<String, String> all = tables.tables();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", all.keySet()));
        }
        for (Map.Entry<String, String> table : all.entrySet()) {
            try (InputStream rows = backup.part("db/" + table.getKey())) {
                tables.in(table.getKey(), table.getValue(), rows);
            }
        }
        tables.advance(backup.manifest().sequences());
        connection.commit();
    }
}
