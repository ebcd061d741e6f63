package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients of a document, inside and through partners, and whether it has left to them. */
@Repository
record Deliveries(JdbcClient jdbc) {

    void arrived(UUID outgoing, UUID agency, UUID incoming) {
        jdbc.sql("""
                        update documents.outgoing_delivery set incoming = :incoming
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("incoming", incoming)
                .update();
    }

    /** All of a document, or the one. */
    List<Delivery> to(UUID outgoing, @Nullable UUID agency) {
        return jdbc.sql("""
                        select agency, name, code, round, state, carried_at is not null as carried from documents.outgoing_delivery
                        where outgoing = :outgoing and (:agency::uuid is null or agency = :agency::uuid) order by agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency, Types.OTHER)
                .query(DataClassRowMapper.newInstance(Delivery.class))
                .list();
    }

    void carried(UUID outgoing, UUID agency, Instant at) {
        jdbc.sql("""
                        update documents.outgoing_delivery set carried_at = :at
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .update();
    }
}
