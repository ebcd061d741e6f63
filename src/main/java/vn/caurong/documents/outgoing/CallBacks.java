package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Issued documents that were called back; the table holds one for each. */
@Repository
record CallBacks(JdbcClient jdbc) {
    /** That a document was called back, as its page says it. */
    record CalledBack(String reason, Instant at) {}

    /** False when it was called back before. */
    boolean save(UUID outgoing, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                                insert into documents.outgoing_call_back (outgoing, reason, person, post, at)
                                values (:outgoing, :reason, :person, :post, :at) on conflict do nothing
                                """)
                        .param("outgoing", outgoing)
                        .param("reason", reason)
                        .param("person", by.person())
                        .param("post", by.post())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Why it was called back; empty when it was not. */
    Optional<String> reason(UUID outgoing) {
        return jdbc.sql("select reason from documents.outgoing_call_back where outgoing = :outgoing")
                .param("outgoing", outgoing)
                .query(String.class)
                .optional();
    }
}
