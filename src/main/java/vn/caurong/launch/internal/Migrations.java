package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Migrates module by module: folder {@code db/migration/<module>} with a history table of its own,
 * {@code __root} first.
 */
@Component
class Migrations implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        try {
            for (String module : ModuleOrder.modules()) {
                migrate(flyway, module);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void migrate(Flyway root, String module) throws IOException {
        String folder = "classpath:db/migration/" + module;
        if (new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/" + module + "/*.sql")
                        .length
                > 0) {
            Flyway.configure()
                    .configuration(root.getConfiguration())
                    .locations(folder)
                    .table("flyway_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
