package vn.caurong.exchange.partners;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that came from partners. */
@Repository
record ReceivedRows(JdbcClient jdbc, Clock clock) {
    /** Notes it once, however often it is sent. */
    void note(Received received) {
        jdbc.sql("""
                        insert into exchange.received (incoming, partner, agency, receiver_code,
                            receiver_name, document_id, mark, issued_on, at)
                        values (:incoming, :partner, :agency, :code, :name, :document, :mark, :day, :at)
                        on conflict (incoming) do nothing
                        """)
                .param("incoming", received.incoming())
                .param("partner", received.partner())
                .param("agency", received.agency())
                .param("code", received.receiverCode())
                .param("name", received.receiverName())
                .param("document", received.documentId())
                .param("mark", received.mark())
                .param("day", received.issuedOn(), Types.DATE)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** What this document of the partner became at the agency, the newest when it came again. */
    Optional<UUID> newest(Partner partner, UUID agency, String documentId) {
        return jdbc.sql("""
                        select incoming from exchange.received
                        where partner = ? and agency = ? and document_id = ? order by at desc, incoming desc limit 1
                        """)
                .params(partner.id(), agency, documentId)
                .query(UUID.class)
                .optional();
    }

    Optional<Received> of(UUID incoming) {
        return jdbc.sql("""
                        select incoming, partner, agency, receiver_code, receiver_name, document_id,
                            mark, issued_on
                        from exchange.received where incoming = ?
                        """).param(incoming).query(Received.class).optional();
    }
}
