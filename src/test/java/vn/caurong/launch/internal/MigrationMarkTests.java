package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;

@CauRongTest
class MigrationMarkTests {
    private final DataSource source;
    private final MigrationMark mark;

    MigrationMarkTests(DataSource source, JdbcClient jdbc) {
        this.source = source;
        mark = new MigrationMark(jdbc);
    }

    @Test
    void theDatabaseSaysWhichMigrationsMadeIt() throws IOException {
        assertThat(mark.read()).isEqualTo(MigrationMark.ofProgram()).hasSize(64);
    }

    @Test
    void anotherSetIsMigratedAndMarkedAnew() throws IOException {
        mark.write("older");
        new Migrations(source).afterPropertiesSet();
        assertThat(mark.read()).isEqualTo(MigrationMark.ofProgram());
    }
}
