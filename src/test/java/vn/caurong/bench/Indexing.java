package vn.caurong.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
            select p.n, p.at, i.id, i.subject, i.number || '/' || i.notation as mark, i.sender_name, i.state, i.urgency,
                coalesce(r.day, p.day) as day, concat_ws(E'\\n', to_char(coalesce(r.day, p.day), 'DD/MM/YYYY'),
                    to_char(i.issued_on, 'DD/MM/YYYY'), r.number, i.signer_name, i.signer_title, i.recipients, '', '') as words,
                (select array_agg(a.principal) from access.visible a
                    where a.subject_kind = 'incoming' and a.subject_id = i.id) as principals
            from (select n, at, day, sha from bench.clone where (at, n) > (?, ?) order by at, n limit ?) p
            join documents.incoming_arrival a on a.sha256 = p.sha join documents.incoming i on i.id = a.incoming
            left join documents.incoming_registration r on r.incoming = i.id
            order by p.at, p.n
            """;

    void index() throws SQLException, IOException {
        JdbcTemplate jdbc = program.administrator();
        jdbc.execute("truncate search.pending, search.entry cascade");
        jdbc.execute("create index built_sha on documents.incoming_arrival (sha256)");
        jdbc.execute("create index built_at on bench.clone (at, n)");
        try (Connection connection =
                Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
            var entries = new BuiltEntries(connection);
            Key last = new Key(OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIN, ZoneOffset.UTC), 0);
            for (int written = 0; written < scale.documents(); written += AT_A_TIME) {
                List<Key> keys = new ArrayList<>();
                entries.write(jdbc.query(DOCUMENTS, (row, n) -> built(row, keys), last.at(), last.n(), AT_A_TIME));
                last = keys.isEmpty() ? last : keys.getLast();
            }
            entries.end();
        }
        jdbc.execute("drop index documents.built_sha");
        jdbc.execute("drop index bench.built_at");
    }

    /** Where a batch ended; an offset would read all before it once more. */
    private record Key(OffsetDateTime at, long n) {}

    private static BuiltEntries.Built built(ResultSet row, List<Key> keys) throws SQLException {
        keys.add(new Key(row.getObject("at", OffsetDateTime.class), row.getLong("n")));
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
