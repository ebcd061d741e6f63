package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Signed documents that came back before issue; the table holds one for each signature. */
@Repository
record Recalls(JdbcClient jdbc) {
    /** Who took it back. */
    enum Kind {
        /** The clerk, to the author. */
        SENT_BACK,
        /** The signer, to themselves. */
        UNSIGNED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came back, in which round, and why. */
    record Recall(int round, Kind kind, String reason, UUID person, Instant at) {}

    void save(Outgoing document, Kind kind, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.outgoing_recall
                            (outgoing, round, kind, reason, person, post, at)
                        values (:outgoing, :round, :kind, :reason, :person, :post, :at)
                        """)
                .param("outgoing", document.id())
                .param("round", document.round())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .update();
    }
}
