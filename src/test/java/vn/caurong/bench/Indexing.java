package vn.caurong.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.documents.incoming.IncomingState;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.internal.BuiltEntries;

/** Reads the built documents into the index of search, oldest first. */
record Indexing(BuiltProgram program, Scale scale) {
    private static final int AT_A_TIME = 2000;

    private static final String DOCUMENTS = """
            select p.n, i.id, i.subject, i.number || '/' || i.notation as mark, i.sender_name, i.state, i.urgency,
                coalesce(r.day, p.day) as day, concat_ws(E'\\n', to_char(coalesce(r.day, p.day), 'DD/MM/YYYY'),
                    to_char(i.issued_on, 'DD/MM/YYYY'), r.number, i.signer_name, i.signer_title, i.recipients, '', '') as words,
                (select array_agg(a.principal) from access.visible a
                    where a.subject_kind = 'incoming' and a.subject_id = i.id) as principals
            from (select n, day, sha from bench.clone order by at, n limit ? offset ?) p
            join documents.incoming_arrival a on a.sha256 = p.sha join documents.incoming i on i.id = a.incoming
            left join documents.incoming_registration r on r.incoming = i.id
            order by p.day, p.n
            """;

    void index() throws SQLException, IOException {
        JdbcTemplate jdbc = program.administrator();
        jdbc.execute("truncate search.pending, search.entry cascade");
        jdbc.execute("create index built_sha on documents.incoming_arrival (sha256)");
        jdbc.execute("create index built_at on bench.clone (at, n)");
        try (Connection connection =
                Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
            var entries = new BuiltEntries(connection);
            for (int from = 0; from < scale.documents(); from += AT_A_TIME) {
                entries.write(jdbc.query(DOCUMENTS, (row, n) -> built(row), AT_A_TIME, from));
            }
            entries.end();
        }
        jdbc.execute("drop index documents.built_sha");
        jdbc.execute("drop index bench.built_at");
    }

    private static BuiltEntries.Built built(ResultSet row) throws SQLException {
        IncomingState state = IncomingState.valueOf(row.getString("state"));
        var entry = new SearchEntry(
                row.getString("subject"),
                row.getString("mark"),
                row.getString("sender_name"),
                state.nameKey(),
                state.style(),
                row.getInt("urgency"),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                Wording.body(row.getLong("n")));
        String[] principals = (String[]) row.getArray("principals").getArray();
        return new BuiltEntries.Built(row.getObject("id", UUID.class), entry, List.of(principals));
    }
}
