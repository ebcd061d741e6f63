package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that their senders called back. */
@Repository
record CalledBackRows(JdbcClient jdbc, Clock clock) {
    /** The document that is meant: a copy is what it was merged into. */
    UUID registered(UUID id) {
        return jdbc.sql("select into_incoming from documents.incoming_merger where incoming = :id and live")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElse(id);
    }

    void add(Incoming document, String reason) {
        jdbc.sql("""
                        insert into documents.incoming_call_back (incoming, reason, before, at)
                        values (:id, :reason, :before, :at)
                        """)
                .param("id", document.id())
                .param("reason", reason)
                .param("before", document.state().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
