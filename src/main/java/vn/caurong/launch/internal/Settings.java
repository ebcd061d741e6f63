package vn.caurong.launch.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set from outside, as {@code CAURONG_*} or on the command line.
 *
 * @param data the data folder: database, files, logs of the database
 * @param database an existing PostgreSQL instead of the embedded one
 */
@ConfigurationProperties("caurong")
record Settings(
        @DefaultValue("data") Path data, @DefaultValue Database database) {
    /**
     * @param url JDBC address, empty for the embedded server
     */
    record Database(
            @DefaultValue("") String url,
            @Nullable String user,
            @Nullable String password) {
        boolean isGiven() {
            return !url.isBlank();
        }
    }
}
