package vn.caurong.documents.outgoing;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.incoming.IncomingReplies.Answered;
import vn.caurong.documents.outgoing.paper.Wording;

/** What outgoing documents answer. */
@Repository
record References(JdbcClient jdbc) {
    /** The document answered, as it was when the reply was begun. */
    record Reference(
            UUID incoming,
            String mark,
            @Nullable LocalDate issuedOn,
            @Nullable UUID sender,
            String senderName,
            @Nullable String documentId) {

        /** Mark and date as a sentence names them. */
        String dated() {
            return issuedOn == null ? mark : mark + " " + Wording.date(issuedOn);
        }
    }

    void save(UUID outgoing, Answered answered) {
        jdbc.sql("""
                        insert into documents.outgoing_reference
                            (outgoing, incoming, mark, issued_on, sender, sender_name, document_id)
                        values (:outgoing, :incoming, :mark, :day, :sender, :name, :documentId)
                        """)
                .param("outgoing", outgoing)
                .param("incoming", answered.id())
                .param("mark", answered.mark())
                .param("day", answered.issuedOn(), Types.DATE)
                .param("sender", answered.sender(), Types.OTHER)
                .param("name", answered.senderName())
                .param("documentId", answered.documentId(), Types.VARCHAR)
                .update();
    }

    Optional<Reference> of(UUID outgoing) {
        return jdbc.sql("""
                        select incoming, mark, issued_on, sender, sender_name, document_id
                        from documents.outgoing_reference where outgoing = :outgoing
                        """).param("outgoing", outgoing).query(Reference.class).optional();
    }
}
