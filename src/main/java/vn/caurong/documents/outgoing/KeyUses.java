package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/**
 * One key at a time on one document. The row is not a lock held in a transaction, since signing is
 * slow; one that a crash left counts for {@link #LEASE} only.
 */
@Repository
record KeyUses(JdbcClient jdbc, Clock clock) {
    static final Duration LEASE = Duration.ofSeconds(15);

    /**
     * @param person null when the use was begun, else whose use stands in the way
     */
    record Begun(
            UUID use, @org.jspecify.annotations.Nullable UUID person) {}

    Begun begin(UUID outgoing, Actor by) {
        UUID use = Ids.next();
        Instant now = clock.instant();
        int begun = jdbc.sql("""
                        insert into documents.outgoing_key_use as u (outgoing, use, person, at)
                        values (:outgoing, :use, :person, :now)
                        on conflict (outgoing) do update
                            set use = excluded.use, person = excluded.person, at = excluded.at
                            where u.at < :left
                        """)
                .param("outgoing", outgoing)
                .param("use", use)
                .param("person", by.person())
                .param("now", Timestamp.from(now))
                .param("left", Timestamp.from(now.minus(LEASE)))
                .update();
        return new Begun(use, begun == 1 ? null : other(outgoing, by));
    }

    /** Whoever has it; the actor when it has just been given free. */
    private UUID other(UUID outgoing, Actor by) {
        return jdbc.sql("select person from documents.outgoing_key_use where outgoing = ?")
                .param(outgoing)
                .query(UUID.class)
                .optional()
                .orElse(by.person());
    }

    void end(UUID outgoing, UUID use) {
        jdbc.sql("delete from documents.outgoing_key_use where outgoing = ? and use = ?")
                .params(outgoing, use)
                .update();
    }
}
