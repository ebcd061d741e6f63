package vn.caurong.search.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.kernel.Subject;
import vn.caurong.search.SearchEntry;

/**
 * Entries of the index written in bulk, with the tokens the program itself makes of a subject; for
 * measuring.
 */
public final class BuiltEntries {
    private final Connection connection;
    private long seq;

    public BuiltEntries(Connection connection) {
        this.connection = connection;
    }

    /** A subject and who may see it. */
    public record Built(UUID id, SearchEntry entry, List<String> principals) {}

    /** Writes these in their order, after those written before. */
    public void write(List<Built> subjects) throws SQLException, IOException {
        long first = seq;
        copy(
                "search.entry (seq, kind, id, title, mark, party, state, style, urgency, day, body)",
                subjects,
                (built, line) -> {
                    SearchEntry entry = built.entry();
                    line.accept(entry.title());
                    line.accept(entry.mark());
                    line.accept(entry.party());
                    line.accept(entry.state());
                    line.accept(entry.style());
                    line.accept("" + entry.urgency());
                    line.accept(entry.day().toString());
                    line.accept(entry.body());
                });
        seq = first;
        copy("search.posting (seq, kind, id, day, party, tokens)", subjects, (built, line) -> {
            LocalDate day = built.entry().day();
            line.accept(day.toString());
            line.accept(built.entry().party());
            line.accept(vector(built));
        });
    }

    /** The next subject the program reads in comes after these. */
    public void end() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table search.entry alter seq restart with " + (seq + 1));
        }
    }

    /** What a subject is found by. */
    public static List<String> tokens(JdbcTemplate jdbc, UUID id) {
        return jdbc.queryForList(
                "select unnest(tsvector_to_array(tokens)) from search.posting where kind = 'incoming' and id = ?",
                String.class,
                id);
    }

    /** Has the program read it in by itself. */
    public static void readAnew(ApplicationContext context, UUID id) {
        context.getBean(Pending.class).add(List.of(new Subject("incoming", id)));
        context.getBean(Feeding.class).feed();
    }

    private void copy(String into, List<Built> subjects, Columns columns) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (Built built : subjects) {
            rows.append(++seq).append("\tincoming\t").append(built.id());
            columns.write(built, value -> rows.append('\t').append(escaped(value)));
            rows.append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", new java.io.StringReader(rows.toString()));
    }

    private String vector(Built built) {
        Set<String> tokens = new LinkedHashSet<>(Tokens.of("incoming", built.entry()));
        tokens.addAll(Slices.of(seq));
        built.principals().forEach(principal -> tokens.add(Tokens.reader(principal)));
        StringBuilder written = new StringBuilder();
        tokens.forEach(token -> written.append(Tiers.quoted(token)).append(' '));
        return written.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }

    private interface Columns {
        void write(Built built, Consumer<String> line);
    }
}
