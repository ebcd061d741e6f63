package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;

/** Entries of the register, in their table. */
@Repository
record Registrations(JdbcClient jdbc, Clock clock) {
    /**
     * One entry.
     *
     * @param markKey null when the clerk confirmed that it is no duplicate
     */
    record Entry(
            UUID incoming,
            UUID agency,
            TakenNumber number,
            LocalDate day,
            @Nullable String markKey) {}

    /** Writes the entry and what it says of the document. */
    void add(Entry entry, Details details, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_registration
                            (incoming, agency, series, number, day, mark_key, by_person, by_post, at)
                        values (:id, :agency, :series, :number, :day, :key, :person, :post, :at)
                        """)
                .param("id", entry.incoming())
                .param("agency", entry.agency())
                .param("series", entry.number().series())
                .param("number", entry.number().number())
                .param("day", entry.day())
                .param("key", entry.markKey())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        describe(entry, details);
    }

    private void describe(Entry entry, Details details) {
        DetailColumns.bind(jdbc.sql("""
                                update documents.incoming set sender = :sender,
                                    sender_name = :sender_name, number = :number,
                                    notation = :notation, issued_on = :issued_on,
                                    type_code = :type_code, subject = :subject,
                                    signer_name = :signer_name, signer_title = :signer_title,
                                    recipients = :recipients, urgency = :urgency,
                                    reply_by = :reply_by, due = :reply_by,
                                    words = :arrival || ' ' || :words, listed = :listed
                                where id = :id
                                """), details)
                .param("arrival", Integer.toString(entry.number().number()))
                .param(
                        "listed",
                        Listing.registeredKey(
                                entry.day().getYear(), entry.number().number()))
                .param("id", entry.incoming())
                .update();
    }
}
