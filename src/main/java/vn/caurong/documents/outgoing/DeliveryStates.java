package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.delivery.ExchangeState;

/** The state at which each delivery stands. */
@Repository
record DeliveryStates(JdbcClient jdbc, DeliveryWords words) {
    /** The state now, its row locked to the end of the transaction; empty for no recipient. */
    Optional<ExchangeState> standing(UUID outgoing, UUID agency) {
        return jdbc.sql("""
                        select state from documents.outgoing_delivery
                        where outgoing = :outgoing and agency = :agency for update
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .query(ExchangeState.class)
                .optional();
    }

    void stand(UUID outgoing, UUID agency, ExchangeState state) {
        jdbc.sql("""
                        update documents.outgoing_delivery set state = :state
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("state", state.name())
                .update();
    }

    /** Called back before it left: cancelled, as nothing is there. */
    void neverLeft(UUID outgoing, UUID agency, Instant at) {
        if (words.note(outgoing, agency, new DeliveryWords.Word(ExchangeState.CANCELLED, null, at))) {
            stand(outgoing, agency, ExchangeState.CANCELLED);
        }
    }
}
