package vn.caurong.worklist.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Proves every night that each open item has somebody who sees it; the count is a metric. */
@Component
class Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Reaches reaches;
    private final Clock clock;
    private final AtomicInteger last = new AtomicInteger();

    Orphans(JdbcClient jdbc, @Lazy Organization organization, Reaches reaches, Clock clock, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.reaches = reaches;
        this.clock = clock;
        metrics.gauge("caurong.worklist.orphans", last);
    }

    /** Posts and people with open items that nobody sees. */
    List<Waiting> find() {
        var orphans = new ArrayList<Waiting>();
        for (Waiting waiting : waiting()) {
            boolean seen = waiting.post() != null ? postIsSeen(waiting.post()) : personIsSeen(waiting);
            if (!seen) {
                orphans.add(waiting);
            }
        }
        return orphans;
    }

    void report() {
        List<Waiting> orphans = find();
        last.set(orphans.size());
        orphans.forEach(orphan -> LOG.error("work that nobody sees: {}", orphan));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select distinct post, person, unit, agency from worklist.item
                        where closed_at is null
                        """)
                .query((row, n) -> new Waiting(
                        row.getObject("post", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("agency", UUID.class)))
                .list();
    }

    private boolean postIsSeen(UUID id) {
        Post post = organization.post(id, Vietnam.today(clock));
        return post.holder() != null
                || !reaches.vacancies(post.agency()).answeringFor(post).isEmpty();
    }

    private boolean personIsSeen(Waiting waiting) {
        UUID agency = waiting.agency();
        UUID unit = waiting.unit();
        if (waiting.person() == null || agency == null || unit == null) {
            return false;
        }
        return !reaches.gone(waiting.person(), agency)
                || !reaches.vacancies(agency).answeringFor(unit).isEmpty();
    }

    record Waiting(
            @Nullable UUID post,
            @Nullable UUID person,
            @Nullable UUID unit,
            @Nullable UUID agency) {}
}
