package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** All tables of a database, out of it and into it by COPY; generated columns make themselves. */
record TableCopies(Connection connection) {
    private static final String OURS = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    /** Each table with its columns as COPY wants them: {@code documents.incoming} to {@code id, agency}. */
    Map<String, String> tables() throws SQLException {
        return pairs("""
                select format('%I.%I', n.nspname, c.relname),
                  string_agg(format('%I', a.attname), ', ' order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = ''
                where c.relkind = 'r' and """ + " " + OURS + " group by 1 order by 1");
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> values = new TreeMap<>();
        pairs("""
                select format('%I.%I', s.schemaname, s.sequencename), s.last_value::text
                from pg_sequences s where s.last_value is not null order by 1
                """).forEach((name, value) -> values.put(name, Long.valueOf(value)));
        return values;
    }

    void out(String table, String columns, OutputStream to) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s (%s) to stdout".formatted(table, columns), to);
    }

    void in(String table, String columns, InputStream from) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, columns), from);
    }

    /** Puts sequences where they were. */
    void advance(Map<String, Long> sequences) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (var each : sequences.entrySet()) {
                statement.execute("select setval('%s', %d)".formatted(each.getKey(), each.getValue()));
            }
        }
    }

    private Map<String, String> pairs(String query) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
