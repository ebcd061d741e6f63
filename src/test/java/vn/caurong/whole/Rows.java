package vn.caurong.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds, so that a test can say that nothing, or one thing, was done. */
final class Rows {
    private static final String NOBODY = "nobody";

    /** No row. What changes a setting is not shared out to workers, whose coming takes longer than all this reading. */
    private static final String ALONE = """
             union all select '', 0, '', ''
            where set_config('work_mem', current_setting('work_mem'), true) is null
            """;

    private final JdbcClient jdbc;
    private final List<String> tables;
    private final Map<String, Table> known = new HashMap<>();

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = tables(jdbc);
    }

    /**
     * A digest of each table, once nothing moves behind the scenes any more. Sessions, the time
     * a file last came in, lines on their way, the clocks that deliveries meet and what a job
     * opens when a document is not with everybody in time or reckons of tasks are left out.
     */
    Map<String, String> quiet() {
        String before = writers();
        Map<String, String> last = digests();
        if (writers().equals(before) && before.endsWith(NOBODY)) {
            return last;
        }
        for (Map<String, String> now = digests(); !now.equals(last); now = digests()) {
            last = now;
        }
        return last;
    }

    /** The next transaction that writes, and whether one does: the same twice with nobody at it, nothing changed. */
    private String writers() {
        return jdbc.sql("""
                        select pg_snapshot_xmax(now) || case when pg_snapshot_xmin(now) = pg_snapshot_xmax(now)
                            then ' %s' else ' somebody' end from pg_current_snapshot() now
                        """.formatted(NOBODY)).query(String.class).single();
    }

    /** How often the journal tells the same act on the same subject, at most. */
    Map<String, Long> told() {
        Map<String, Long> told = new TreeMap<>();
        jdbc.sql("""
                        select subject_kind || '/' || subject_id || ' ' || act as what, count(*) as times
                        from journal.entry group by 1
                        """).query(row -> {
            told.put(row.getString("what"), row.getLong("times"));
        });
        return told;
    }

    /** Files kept. */
    long blobs() {
        return jdbc.sql("select count(*) from files.blob").query(Long.class).single();
    }

    /**
     * How many rows a table has and the sum of their hashes, which no order changes. Rows are read
     * only where some were written since the last time: their versions, by place and transaction,
     * are told apart much faster than their contents.
     */
    private Map<String, String> digests() {
        List<String> written = read(tables, "''").stream()
                .filter(now -> !known.containsKey(now.name())
                        || !known.get(now.name()).versions().equals(now.versions()))
                .map(Table::name)
                .toList();
        if (!written.isEmpty()) {
            read(written, "coalesce(sum(hashtextextended(r::text, 0)), 0)").forEach(now -> known.put(now.name(), now));
        }
        Map<String, String> digests = new TreeMap<>();
        known.forEach((name, table) -> digests.put(name, table.rows() + " " + table.digest()));
        return digests;
    }

    /** One statement, so that the digest of a table is that of these versions. */
    private List<Table> read(List<String> of, String digest) {
        return jdbc.sql(of.stream()
                        .map(name -> select(name, digest))
                        .collect(Collectors.joining(" union all ", "", ALONE)))
                .query((row, n) -> new Table(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static String select(String table, String digest) {
        String own = switch (table) {
            case "worklist.item" -> " where duty <> 'SEND'";
            case "access.audience" -> " where principal not like 'duty%:SEND'";
            default -> "";
        };
        return "select '" + table + "', count(*), count(*) || ' '"
                + " || coalesce(sum(hash_record_extended(row(r.ctid, r.xmin), 0)), 0), (" + digest + ")::text"
                + " from " + table + " r" + own;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema in
                            ('documents', 'worklist', 'access', 'journal', 'files', 'organization',
                             'signatures', 'tasks')
                          and table_name not in ('blob', 'stirred', 'clock_run', 'sending_watched', 'warned',
                              'urging_look', 'urging_known')
                          or table_schema = 'exchange' and table_name in ('partner', 'reach')
                        """).query(String.class).list();
    }

    /**
     * @param versions of its rows, by their place and the transaction that wrote them
     * @param digest of the contents of these versions
     */
    private record Table(String name, long rows, String versions, String digest) {}
}
