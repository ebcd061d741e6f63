package vn.caurong.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every row of the database that belongs to a subject: those that name it, and those that name a
 * row found so. Contents of files, the journal and
 * the index of search are written apart.
 */
record Traces(JdbcTemplate jdbc) {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in ('documents', 'worklist', 'access', 'files', 'tasks', 'calendar')
                and c.relname not in ('number_series', 'stirred', 'blob', 'publication', 'act_report')
            order by 1
            """;

    private static final String COLUMNS = """
            select attname, format_type(atttypid, null) as type,
                exists (select 1 from pg_index i where i.indrelid = attrelid and i.indisprimary
                    and i.indkey::text = attnum::text) as key
            from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped
                and attgenerated = '' order by attnum
            """;

    /**
     * @param key true for a primary key of one column
     */
    record Column(String name, String type, boolean key) {}

    /** A row as text, null where it has none. */
    record Row(String table, List<Column> columns, List<String> values) {}

    /**
     * @param own identifiers that are the document's alone: its own and its rows'
     */
    record Found(List<Row> rows, Set<String> own) {}

    Found of(UUID document) {
        Set<String> own = new LinkedHashSet<>(List.of(document.toString()));
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, List<Column>> tables = tables();
        for (int before = 0; before < own.size(); ) {
            before = own.size();
            tables.forEach((table, columns) -> look(table, columns, own, rows));
        }
        return new Found(List.copyOf(rows.values()), own);
    }

    private Map<String, List<Column>> tables() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            tables.put(table, jdbc.query(COLUMNS, (row, n) -> column(row), table));
        }
        return tables;
    }

    private static Column column(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Column(row.getString("attname"), row.getString("type"), row.getBoolean("key"));
    }

    private void look(String table, List<Column> columns, Set<String> own, Map<String, Row> rows) {
        List<String> naming = columns.stream()
                .filter(column -> column.type().equals("uuid"))
                .map(Column::name)
                .toList();
        if (naming.isEmpty()) {
            return;
        }
        String any = String.join("::text = any(?) or ", naming) + "::text = any(?)";
        Object[] arguments = new Object[naming.size()];
        java.util.Arrays.fill(arguments, own.toArray(String[]::new));
        List<Row> found = jdbc.query(
                "select t.* from %s t where %s order by ctid".formatted(table, any),
                (result, n) -> {
                    List<String> values = new ArrayList<>();
                    for (Column column : columns) {
                        values.add(result.getString(column.name()));
                    }
                    return new Row(table, columns, values);
                },
                arguments);
        Set<String> keys = new HashSet<>();
        for (Row row : found) {
            rows.putIfAbsent(table + row.values(), row);
            keys.addAll(keys(row));
        }
        own.addAll(keys);
    }

    private static Set<String> keys(Row row) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < row.columns().size(); i++) {
            if (row.columns().get(i).key() && row.columns().get(i).type().equals("uuid")) {
                keys.add(row.values().get(i));
            }
        }
        return keys;
    }
}
