package vn.caurong.signatures.internal;

import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The time-stamp service (RFC 3161) every signature made here asks: the one at {@code
 * caurong.tsa.url}, else in the demo our own. Both are asked the same way; only the carrier of the
 * bytes differs.
 */
@Component
final class TimeStamps {
    /** Three tries of these stay well within the time a document is held for its signer. */
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private static final Duration ANSWERING = Duration.ofSeconds(3);

    private final @Nullable TSPSource source;

    TimeStamps(@Value("${caurong.tsa.url:}") String url, OwnTimeStamps own, Clock clock) {
        if (!url.isBlank()) {
            this.source = asking(url, overHttp(ANSWERING), clock);
        } else {
            this.source = own.offered() ? asking("own", own, clock) : null;
        }
    }

    /** Null when no service is named: signatures are then made without time stamp. */
    @Nullable
    TSPSource source() {
        return source;
    }

    static TSPSource asking(String url, DataLoader carrier, Clock clock) {
        return new PatientTimeStamps(new OnlineTSPSource(url, carrier), clock);
    }

    static DataLoader overHttp(Duration answering) {
        TimestampDataLoader http = new TimestampDataLoader();
        http.setTimeoutConnection((int) CONNECTING.toMillis());
        http.setTimeoutConnectionRequest((int) CONNECTING.toMillis());
        http.setTimeoutResponse((int) answering.toMillis());
        http.setTimeoutSocket((int) answering.toMillis());
        return http;
    }
}
