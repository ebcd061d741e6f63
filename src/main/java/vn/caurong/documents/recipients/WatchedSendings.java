package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents whose sending somebody has to look after, until the last recipient has them. */
@Repository
record WatchedSendings(JdbcClient jdbc) {
    /** Once, however often this is said; again after it was done. */
    void watch(UUID outgoing, Instant since) {
        jdbc.sql("""
                        insert into documents.sending_watched (outgoing, since) values (?, ?)
                        on conflict (outgoing) do update set since = excluded.since, done_at = null
                        where sending_watched.done_at is not null
                        """).params(outgoing, Timestamp.from(since)).update();
    }

    List<UUID> all() {
        return jdbc.sql("select outgoing from documents.sending_watched where done_at is null order by outgoing")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** False while somebody does not have it. */
    boolean done(UUID outgoing, Instant at) {
        return jdbc.sql("""
                        update documents.sending_watched set done_at = ?
                        where outgoing = ? and done_at is null and not exists (
                          select from documents.outgoing_delivery d
                          where d.outgoing = sending_watched.outgoing and d.state = 'SENT' and d.carried_at is null)
                        """).params(Timestamp.from(at), outgoing).update() > 0;
    }
}
