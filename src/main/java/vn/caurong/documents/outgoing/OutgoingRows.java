package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Writes outgoing documents into their table. */
@Repository
record OutgoingRows(JdbcClient jdbc, Clock clock) {
    void insert(Outgoing document) {
        written(jdbc.sql("""
                                insert into documents.outgoing
                                    (id, agency, issuing_name, drafting_unit, author, author_post,
                                     type_code, state, content, round, subject, urgency,
                                     restricted, signer_post, due, held_by, listed, created_at,
                                     changed_by, changed_at)
                                values (:id, :agency, :issuingName, :draftingUnit, :author,
                                    :authorPost, :typeCode, :state, :content, :round, :subject,
                                    :urgency, :restricted, :signerPost, :due, :heldBy, :listed,
                                    :changedAt, :author, :changedAt)
                                """), document)
                .param("agency", document.agency())
                .param("issuingName", document.issuingName())
                .param("draftingUnit", document.draftingUnit())
                .param("author", document.author())
                .param("authorPost", document.authorPost())
                .param("typeCode", document.typeCode())
                .param("restricted", document.restricted())
                .update();
    }

    /** Returns 0 when it no longer stands at this version. */
    int update(Outgoing document, int version, @Nullable Actor by) {
        return written(jdbc.sql("""
                                        update documents.outgoing set
                                            version = version + 1, state = :state,
                                            content = :content, round = :round,
                                            subject = :subject, urgency = :urgency,
                                            signer_post = :signerPost, due = :due,
                                            held_by = :heldBy, listed = :listed,
                                            changed_by = :by, changed_at = :changedAt
                                        where id = :id and version = :version
                                        """), document)
                .param("version", version)
                .param("by", by == null ? null : by.person(), java.sql.Types.OTHER)
                .update();
    }

    private JdbcClient.StatementSpec written(JdbcClient.StatementSpec to, Outgoing document) {
        return to.param("id", document.id())
                .param("state", document.state().name())
                .param("content", document.content())
                .param("round", document.round())
                .param("subject", document.subject())
                .param("urgency", document.urgency())
                .param("signerPost", document.signerPost(), Types.OTHER)
                .param("due", timestamp(document.due()), Types.TIMESTAMP)
                .param("heldBy", document.heldBy())
                .param("listed", Timestamp.from(document.listed()))
                .param("changedAt", Timestamp.from(clock.instant()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
