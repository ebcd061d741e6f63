package vn.caurong.worklist.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves every night that each open item has somebody who sees it; the count is a metric. */
@Component
class Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private final JdbcClient jdbc;
    private final Answering answering;
    private final AtomicInteger last = new AtomicInteger();

    Orphans(JdbcClient jdbc, Answering answering, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.answering = answering;
        metrics.gauge("caurong.worklist.orphans", last);
    }

    /**
     * Open items that nobody sees. What waits for a held post or for somebody of the agency is
     * seen; for the rest the lists of those who answer in the agency are really read.
     */
    List<Waiting> find() {
        var agencies = new HashMap<UUID, Answering.InAgency>();
        var homes = new HashMap<UUID, UUID>();
        return waiting().stream()
                .filter(item -> {
                    UUID agency = item.post() == null
                            ? item.agency()
                            : homes.computeIfAbsent(item.post(), answering::agencyOf);
                    return agency == null
                            || !agencies.computeIfAbsent(agency, answering::in).sees(item);
                })
                .toList();
    }

    void report() {
        List<Waiting> orphans = find();
        last.set(orphans.size());
        orphans.forEach(orphan -> LOG.error("work that nobody sees: {}", orphan));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("select id, post, person, agency from worklist.item where closed_at is null")
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("post", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("agency", UUID.class)))
                .list();
    }

    /**
     * An item and whom it waits for.
     *
     * @param agency of the person when it was opened
     */
    record Waiting(
            UUID id,
            @Nullable UUID post,
            @Nullable UUID person,
            @Nullable UUID agency) {}
}
