package vn.caurong.documents.outgoing;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.delivery.ExchangeState;

/** Rounds of sending to a recipient: the first, and one more each time it is sent again. */
@Repository
record DeliveryRounds(JdbcClient jdbc, DeliveryWords words) {
    /**
     * @param code organ identifier when it goes through a partner, else null
     * @return false when the agency is a recipient already
     */
    boolean begin(UUID outgoing, UUID agency, String name, @Nullable String code, Instant at) {
        int added = jdbc.sql("""
                                insert into documents.outgoing_delivery (outgoing, agency, name, code, state)
                                values (:outgoing, :agency, :name, :code, 'SENT') on conflict do nothing
                                """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("name", name)
                .param("code", code, Types.VARCHAR)
                .update();
        if (added == 1) {
            words.note(outgoing, agency, new DeliveryWords.Word(ExchangeState.SENT, null, at));
        }
        return added == 1;
    }

    /** Begins the next round: as if it had not been sent yet. */
    void again(UUID outgoing, UUID agency, Instant at) {
        jdbc.sql("""
                        update documents.outgoing_delivery set round = round + 1, state = 'SENT', incoming = null, carried_at = null
                        where outgoing = :outgoing and agency = :agency
                        """).param("outgoing", outgoing).param("agency", agency).update();
        words.note(outgoing, agency, new DeliveryWords.Word(ExchangeState.SENT, null, at));
    }
}
