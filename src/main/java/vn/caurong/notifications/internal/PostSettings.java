package vn.caurong.notifications.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param address of the program as people type it, for links in letters
 */
@ConfigurationProperties("caurong")
record PostSettings(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue Smtp smtp) {
    /**
     * @param host empty: no letters are sent
     * @param from sender of all letters
     * @param tls {@code starttls} (required), {@code tls} from the first byte, or {@code none}
     * @param domains where letters may go; empty for anywhere
     */
    record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("") String from,
            @DefaultValue("starttls") String tls,
            @DefaultValue List<String> domains) {
        boolean isGiven() {
            return !host.isBlank() && !from.isBlank();
        }

        boolean takes(String address) {
            String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
            return domains.isEmpty()
                    || domains.stream()
                            .anyMatch(d -> d.strip().toLowerCase(Locale.ROOT).equals(domain));
        }
    }
}
