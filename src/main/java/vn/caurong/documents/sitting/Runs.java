package vn.caurong.documents.sitting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/** One run at a time signs and returns the papers of a sitting. */
@Repository
record Runs(JdbcClient jdbc, Clock clock) {
    /** Empty while another one runs. */
    Optional<UUID> begin(UUID sitting) {
        UUID run = Ids.next();
        Instant now = clock.instant();
        int begun = jdbc.sql("""
                        update documents.sitting set run = :run, beat = :now
                        where id = :sitting and (run is null or beat < :silent)
                        """)
                .param("run", run)
                .param("now", Timestamp.from(now))
                .param("silent", Timestamp.from(now.minus(Sitting.SILENCE)))
                .param("sitting", sitting)
                .update();
        return begun == 1 ? Optional.of(run) : Optional.empty();
    }

    void beat(UUID sitting, UUID run) {
        jdbc.sql("update documents.sitting set beat = ? where id = ? and run = ?")
                .params(Timestamp.from(clock.instant()), sitting, run)
                .update();
    }

    void end(UUID sitting, UUID run) {
        jdbc.sql("update documents.sitting set run = null, beat = null where id = ? and run = ?")
                .params(sitting, run)
                .update();
    }
}
