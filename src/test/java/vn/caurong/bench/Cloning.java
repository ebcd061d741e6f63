package vn.caurong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Builds what is planned of one mold: for each table one statement that writes the mold's
 * rows anew for each of them, one after another, so that rows lie together as they would.
 */
record Cloning(JdbcTemplate jdbc) {
    private static final int AT_A_TIME = 5000;

    /** What is derived of a planned one, said once. */
    private static final String SOURCE = """
            from (select p.*, lpad(to_hex(3 + shift), 8, '0') as s3, %s
                from %s p where stage = ? and n between ? and ? order by p.n) c
            cross join lateral (values %s) v (%s) order by c.n
            """;

    private static final String UNITS = IntStream.range(2, 8)
            .mapToObj("lpad(to_hex(2 + (%1$d - 2 + turn) %% 9), 3, '0') as u%1$d"::formatted)
            .collect(Collectors.joining(", "));

    void build(Mold mold, Scale scale) {
        Traces.Found found = new Traces(jdbc).of(mold.id());
        List<String> statements = statements(found, mold);
        for (long from = 0; from < scale.documents(); from += AT_A_TIME) {
            for (String statement : statements) {
                jdbc.update(statement, mold.stage(), from, from + AT_A_TIME - 1);
            }
        }
    }

    private static List<String> statements(Traces.Found found, Mold mold) {
        var moving = new Moving(mold, found);
        Map<String, List<Traces.Row>> tables = found.rows().stream()
                .collect(Collectors.groupingBy(Traces.Row::table, LinkedHashMap::new, Collectors.toList()));
        List<String> statements = new ArrayList<>();
        tables.forEach((table, rows) -> statements.add(statement(mold.plan(), table, rows, moving)));
        return statements;
    }

    private static String statement(String plan, String table, List<Traces.Row> rows, Moving moving) {
        List<Traces.Column> columns = rows.getFirst().columns();
        String names = columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
        String values = rows.stream().map(row -> values(table, row, moving)).collect(Collectors.joining(",\n"));
        return "insert into %s (%s) select v.* ".formatted(table, names) + SOURCE.formatted(UNITS, plan, values, names);
    }

    private static String values(String table, Traces.Row row, Moving moving) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.columns().size(); i++) {
            values.add(
                    moving.expression(table, row.columns().get(i), row.values().get(i)));
        }
        return "(" + String.join(", ", values) + ")";
    }
}
