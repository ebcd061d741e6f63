package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Lines of the register of the post as their envelopes leave. */
@Repository
record LeavingLines(JdbcClient jdbc, PostalStatements statements) {
    /** Its document; empty when there is no such line of the actor's agency that has not left. */
    List<UUID> send(UUID line, int envelopes, String note, LocalDate day, Actor by, Instant at) {
        return statements
                .mine(
                        "update documents.postal_line p set envelopes = :envelopes, note = :note, sent_on = :day,"
                                + " person = :person, post = :post, at = :at"
                                + " where p.id = :id and p.agency = :agency and p.sent_on is null"
                                + PostalStatements.VISIBLE
                                + " returning p.outgoing",
                        by)
                .param("id", line)
                .param("envelopes", envelopes)
                .param("note", note)
                .param("day", day)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Recipient of a line of the actor's agency, a dash for none. */
    String name(UUID line, Actor actor) {
        return jdbc.sql("select name from documents.postal_line where id = :id and agency = :agency")
                .param("id", line)
                .param("agency", actor.agency())
                .query(String.class)
                .optional()
                .orElse("…");
    }

    boolean allSent(UUID outgoing) {
        return jdbc.sql("""
                        select not exists (select 1 from documents.postal_line
                            where outgoing = :outgoing and sent_on is null)
                        """).param("outgoing", outgoing).query(Boolean.class).single();
    }
}
