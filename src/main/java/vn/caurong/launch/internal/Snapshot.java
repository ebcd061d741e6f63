package vn.caurong.launch.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as it was at one moment, then the files. */
final class Snapshot {
    private Snapshot() {}

    /** Files come after the tables: whatever a row names was stored before the row. */
    static Manifest write(Connection connection, Path home, BackupWriter writer) throws Exception {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        TableCopies tables = new TableCopies(connection);
        for (Map.Entry<String, String> table : tables.tables().entrySet()) {
            writer.add("db/" + table.getKey(), out -> tables.out(table.getKey(), table.getValue(), out));
        }
        String mark = new MigrationMark(JdbcClient.create(new SingleConnectionDataSource(connection, true))).read();
        Map<String, Long> sequences = tables.sequences();
        String taken = moment(connection);
        connection.rollback();
        for (String name : new FolderContents(home).names()) {
            writer.addFile(home, name);
        }
        return new Manifest(String.valueOf(mark), taken, sequences, writer.hashes());
    }

    /** The moment of the snapshot, as the database has it. */
    private static String moment(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select now()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant().toString();
        }
    }
}
