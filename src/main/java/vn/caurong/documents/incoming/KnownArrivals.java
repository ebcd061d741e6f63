package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether what comes is here already, by its file, its identifier or its delivery. */
@Repository
record KnownArrivals(JdbcClient jdbc) {
    private static final RowMapper<Known> KNOWN = DataClassRowMapper.newInstance(Known.class);

    /** A document that is here already; {@code number} is null while it waits for the clerk. */
    record Known(UUID id, @Nullable Integer number) {}

    /** The document that came with this very file and was not returned. */
    Optional<Known> byFile(UUID agency, String sha256) {
        return jdbc.sql("""
                        select coalesce(m.into_incoming, a.incoming) as id, r.number
                        from documents.incoming_arrival a
                        left join documents.incoming_merger m on m.incoming = a.incoming and m.live
                        left join documents.incoming_registration r
                            on r.incoming = coalesce(m.into_incoming, a.incoming)
                        where a.agency = :agency and a.sha256 = :sha256 and a.live
                        limit 1
                        """)
                .param("agency", agency)
                .param("sha256", sha256)
                .query(KNOWN)
                .optional();
    }

    /**
     * The document that came with this identifier of its sender and was not returned; one that was
     * added to an earlier registration is that one.
     */
    Optional<Known> byDocumentId(UUID agency, String documentId) {
        return jdbc.sql("""
                        select coalesce(m.into_incoming, i.id) as id, r.number
                        from documents.incoming i
                        left join documents.incoming_merger m on m.incoming = i.id and m.live
                        left join documents.incoming_registration r
                            on r.incoming = coalesce(m.into_incoming, i.id)
                        where i.agency = :agency and i.document_id = :document_id
                            and i.state not in ('RETURNED', 'CANCELLED')
                        limit 1
                        """)
                .param("agency", agency)
                .param("document_id", documentId)
                .query(KNOWN)
                .optional();
    }

    /** What this delivery became, when it was made before. */
    Optional<UUID> byDelivery(UUID outgoing, UUID agency) {
        return jdbc.sql("""
                        select incoming from documents.incoming_arrival
                        where outgoing = :outgoing and agency = :agency and live
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }
}
