package vn.caurong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the migrations made: each module keeps to its schema and says what its tables are. */
@CauRongTest
class MigrationTests {
    /** Tables whose names and columns libraries prescribe. */
    private static final List<String> OF_LIBRARIES =
            List.of("event_publication", "event_publication_archive", "scheduled_tasks");

    private final JdbcClient jdbc;

    MigrationTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyTableIsInTheSchemaOfAModule() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/vn/caurong"))) {
            List<String> modules = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(names("select distinct schema from tables where schema <> 'public'"))
                    .isSubsetOf(modules);
        }
    }

    @Test
    void outsideTheModulesAreOnlyTheTablesOfLibraries() {
        assertThat(names("select name from tables where schema = 'public' and name not like 'flyway%'"))
                .containsExactlyInAnyOrderElementsOf(OF_LIBRARIES);
    }

    @Test
    void everyTableSaysWhatItIs() {
        assertThat(names("""
                                select schema || '.' || name from tables
                                where name not like 'flyway%' and obj_description(oid, 'pg_class') is null\
                                """)).isEmpty();
    }

    @Test
    void everyColumnSaysWhatItIs() {
        assertThat(names("""
                                select t.schema || '.' || t.name || '.' || c.attname
                                from tables t join pg_attribute c on c.attrelid = t.oid
                                where t.schema <> 'public' and t.kind <> 'v' and c.attnum > 0 and not c.attisdropped
                                  and c.attname <> 'id'
                                  and col_description(t.oid, c.attnum) is null\
                                """)).isEmpty();
    }

    @Test
    void noForeignKeyLeavesItsSchema() {
        assertThat(names("""
                                select f.conname from pg_constraint f
                                join pg_class a on a.oid = f.conrelid join pg_class b on b.oid = f.confrelid
                                where f.contype = 'f' and a.relnamespace <> b.relnamespace\
                                """)).isEmpty();
    }

    @Test
    void theProgramIsNoSuperuser() {
        assertThat(names("select rolname from pg_roles where rolname = current_user and rolsuper"))
                .isEmpty();
    }

    private List<String> names(String query) {
        String tables = """
                with tables as (
                  select c.oid, n.nspname as schema, c.relname as name, c.relkind as kind
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
                    and n.nspname not like 'pg_t%')
                """;
        return jdbc.sql(tables + query).query(String.class).list();
    }
}
