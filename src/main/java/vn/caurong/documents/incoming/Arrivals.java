package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of documents that have just come. */
@Repository
record Arrivals(JdbcClient jdbc) {
    /**
     * What came and how.
     *
     * @param way DROP, EDXML, INSIDE or PARTNER
     * @param outgoing the sender's document when it came from inside
     * @param sentBy the partner whose program sent it, null for other ways
     */
    record Arrived(
            UUID id,
            UUID agency,
            String way,
            Instant at,
            @Nullable UUID by,
            @Nullable UUID outgoing,
            @Nullable String sentBy,
            @Nullable String documentId,
            @Nullable String replyTo,
            String sha256,
            String fileName,
            int pages) {}

    /** Inserts the document in state ARRIVED with what is known of it so far. */
    void add(Arrived arrived, Details known) {
        DetailColumns.bind(jdbc.sql("""
                                insert into documents.incoming (id, agency, state, document_id,
                                    reply_to, pages, listed, changed_at, held_by, sender,
                                    sender_name, number, notation, issued_on, type_code, subject,
                                    signer_name, signer_title, recipients, urgency, reply_by, due,
                                    words)
                                values (:id, :agency, 'ARRIVED', :document_id, :reply_to, :pages,
                                    :listed, :at, '', :sender, :sender_name, :number, :notation,
                                    :issued_on, :type_code, :subject, :signer_name, :signer_title,
                                    :recipients, :urgency, :reply_by, :reply_by, :words)
                                """), known)
                .param("id", arrived.id())
                .param("agency", arrived.agency())
                .param("document_id", arrived.documentId())
                .param("reply_to", arrived.replyTo())
                .param("pages", arrived.pages())
                .param("listed", Listing.arrivedKey(arrived.at()))
                .param("at", Timestamp.from(arrived.at()))
                .update();
        addRow(arrived);
    }

    private void addRow(Arrived arrived) {
        jdbc.sql("""
                        insert into documents.incoming_arrival
                            (incoming, agency, way, at, by_person, outgoing, sent_by, sha256,
                             file_name)
                        values (:id, :agency, :way, :at, :by, :outgoing, :sent_by, :sha256,
                            :file_name)
                        """)
                .param("id", arrived.id())
                .param("agency", arrived.agency())
                .param("way", arrived.way())
                .param("at", Timestamp.from(arrived.at()))
                .param("by", arrived.by())
                .param("outgoing", arrived.outgoing())
                .param("sent_by", arrived.sentBy())
                .param("sha256", arrived.sha256())
                .param("file_name", arrived.fileName())
                .update();
    }

    /** The file may come again from now on. */
    void release(UUID incoming) {
        jdbc.sql("update documents.incoming_arrival set live = false where incoming = :id")
                .param("id", incoming)
                .update();
    }
}
