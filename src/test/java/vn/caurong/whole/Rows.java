package vn.caurong.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds, so that a test can say that nothing, or one thing, was done. */
record Rows(JdbcClient jdbc) {
    /**
     * A digest of each table, once nothing moves behind the scenes any more. Sessions, the time
     * a file last came in, lines on their way, the clocks that deliveries meet and what a job
     * opens when a document is not with everybody in time are left out.
     */
    Map<String, String> quiet() {
        Map<String, String> last = digests();
        for (Map<String, String> now = digests(); !now.equals(last); now = digests()) {
            last = now;
        }
        return last;
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

    /** One statement: how many rows a table has and the sum of their hashes, which no order changes. */
    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        jdbc.sql(tables().stream().map(Rows::digest).collect(Collectors.joining(" union all ")))
                .query(row -> {
                    digests.put(row.getString("name"), row.getString("digest"));
                });
        return digests;
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema in
                            ('documents', 'worklist', 'access', 'journal', 'files', 'organization',
                             'signatures', 'tasks')
                          and table_name not in ('blob', 'stirred', 'clock_run', 'sending_watched', 'warned')
                          or table_schema = 'exchange' and table_name in ('partner', 'reach')
                        """).query(String.class).list();
    }

    private static String digest(String table) {
        String own = switch (table) {
            case "worklist.item" -> " where duty <> 'SEND'";
            case "access.audience" -> " where principal not like 'duty%:SEND'";
            default -> "";
        };
        return "select '" + table + "' as name, count(*) || ' ' || coalesce(sum(hashtextextended(r::text, 0)), 0)"
                + " as digest from " + table + " r" + own;
    }
}
