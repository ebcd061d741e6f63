package vn.caurong.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database while millions of rows are written at once: without the indexes that no constraint
 * needs, without checkpoints in between. A build that is broken off is begun anew in an empty folder.
 */
record Bulk(JdbcTemplate jdbc, String... schemas) {
    private static final List<String> SETTINGS =
            List.of("max_wal_size = '8GB'", "checkpoint_timeout = '1h'", "full_page_writes = off", "autovacuum = off");

    private static final String INDEXES = """
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace s on s.oid = c.relnamespace
            where s.nspname = any(?)
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            """;

    /** What {@link #end} makes again: the definitions of the indexes taken away. */
    List<String> begin() {
        SETTINGS.forEach(setting -> jdbc.execute("alter system set " + setting));
        jdbc.execute("select pg_reload_conf()");
        List<String> definitions = jdbc.queryForList(
                "select pg_get_indexdef(i.indexrelid) " + INDEXES + " order by 1", String.class, (Object) schemas);
        jdbc.queryForList("select format('drop index %I.%I', s.nspname, c.relname) " + INDEXES, String.class, (Object)
                        schemas)
                .forEach(jdbc::execute);
        return definitions;
    }

    void end(List<String> indexes) {
        jdbc.execute("alter system set maintenance_work_mem = '1GB'");
        jdbc.execute("select pg_reload_conf()");
        indexes.forEach(jdbc::execute);
        jdbc.execute("alter system reset all");
        jdbc.execute("select pg_reload_conf()");
    }
}
