package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Which copy went to which registered document. */
@Repository
record Mergers(JdbcClient jdbc, Clock clock) {
    /** The document that a copy was added to. */
    Optional<UUID> into(UUID copy) {
        return jdbc.sql("select into_incoming from documents.incoming_merger where incoming = :id")
                .param("id", copy)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    void add(UUID id, UUID into, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_merger
                            (incoming, into_incoming, by_person, by_post, at)
                        values (:id, :into, :person, :post, :at)
                        """)
                .param("id", id)
                .param("into", into)
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
