package vn.caurong.launch.internal;

import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which PostgreSQL the program uses: the one it is told, else its own in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {
    private static final String NAME = DatabaseStart.NAME;

    @Bean
    @Lazy
    EmbeddedPostgres embeddedPostgres(Settings settings, ObjectProvider<DatabaseStart> begun) {
        return begun.getIfAvailable(() -> DatabaseStart.begin(settings.data(), () -> {}))
                .server();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(
            Settings settings, ObjectProvider<EmbeddedPostgres> embedded, Environment environment) throws IOException {
        if (settings.database().isGiven()) {
            Settings.Database given = settings.database();
            return new Connection(given.url(), orEmpty(given.user()), orEmpty(given.password()));
        }
        if (environment.matchesProfiles(AdminCommand.PROFILE)) {
            Cluster.requireMade(settings.data());
            Optional<RunningServer> running = RunningServer.of(settings.data());
            if (running.isPresent()) {
                return new Connection(
                        running.get().url(NAME), NAME, running.get().password());
            }
        }
        EmbeddedPostgres server = embedded.getObject();
        return new Connection(server.url(NAME), NAME, server.password());
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
        return new RecordTemplate(source);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private record Connection(String url, String user, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
