package vn.caurong.launch.internal;

import java.io.IOException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Migrates module by module: folder {@code db/migration/<module>} with a history table of its own,
 * {@code __root} first. A database that this very set of migrations has made is left alone.
 */
@Component
@Profile("!" + AdminCommand.PROFILE)
record Migrations(DataSource source) implements InitializingBean {
    private static final String ROOT = "__root";

    @Override
    public void afterPropertiesSet() throws IOException {
        MigrationMark mark = new MigrationMark(JdbcClient.create(source));
        String wanted = MigrationMark.ofProgram();
        if (wanted.equals(mark.read())) {
            return;
        }
        flyway(ROOT, false).migrate();
        for (String module : ModuleOrder.modules()) {
            if (new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/" + module + "/*.sql")
                            .length
                    > 0) {
                flyway(module, true).migrate();
            }
        }
        mark.write(wanted);
    }

    private Flyway flyway(String folder, boolean intoFilled) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + folder)
                .table("flyway_" + folder.replace("_", ""))
                .baselineOnMigrate(intoFilled)
                .baselineVersion("0")
                .load();
    }

    /** Tells Spring that whatever reads the database comes after. */
    static class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {
        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(Migrations.class);
        }
    }
}
