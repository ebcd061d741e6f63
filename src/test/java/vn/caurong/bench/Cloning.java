package vn.caurong.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Builds the planned documents of one model: for each table one statement that writes the model's
 * rows anew for each of them, document after document, so that rows lie together as they would.
 */
record Cloning(JdbcTemplate jdbc) {
    private static final int AT_A_TIME = 5000;

    /** What is derived of a planned document, said once. */
    private static final String SOURCE = """
            from (select p.*, lpad(to_hex(3 + shift), 8, '0') as s3, %s
                from bench.clone p where stage = ? and n between ? and ? order by p.n) c
            cross join lateral (values %s) v (%s) order by c.n
            """;

    private static final String UNITS = IntStream.range(2, 8)
            .mapToObj("lpad(to_hex(2 + (%1$d - 2 + turn) %% 9), 3, '0') as u%1$d"::formatted)
            .collect(Collectors.joining(", "));

    void build(Model model, Scale scale) {
        String sha = jdbc.queryForObject(
                "select sha256 from documents.incoming_arrival where incoming = ?", String.class, model.id());
        OffsetDateTime at = jdbc.queryForObject(
                "select at from documents.incoming_arrival where incoming = ?", OffsetDateTime.class, model.id());
        Traces.Found found = new Traces(jdbc).of(model.id());
        var moving = new Moving(model, found, sha, at);
        List<String> statements = statements(found, moving);
        for (long from = 0; from < scale.documents(); from += AT_A_TIME) {
            for (String statement : statements) {
                jdbc.update(statement, model.stage().ordinal(), from, from + AT_A_TIME - 1);
            }
        }
    }

    private static List<String> statements(Traces.Found found, Moving moving) {
        Map<String, List<Traces.Row>> tables = found.rows().stream()
                .collect(Collectors.groupingBy(Traces.Row::table, LinkedHashMap::new, Collectors.toList()));
        List<String> statements = new ArrayList<>();
        tables.forEach((table, rows) -> statements.add(statement(table, rows, moving)));
        return statements;
    }

    private static String statement(String table, List<Traces.Row> rows, Moving moving) {
        List<Traces.Column> columns = rows.getFirst().columns();
        String names = columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
        String values = rows.stream().map(row -> values(table, row, moving)).collect(Collectors.joining(",\n"));
        return "insert into %s (%s) select v.* ".formatted(table, names) + SOURCE.formatted(UNITS, values, names);
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
