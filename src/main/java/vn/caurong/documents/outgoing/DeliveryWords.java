package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.delivery.ExchangeState;

/** Words of recipients on what they received; each state keeps its first time. */
@Repository
record DeliveryWords(JdbcClient jdbc) {
    /** What a recipient says of the document. */
    record Word(ExchangeState state, @Nullable String reason, Instant at) {}

    /** Notes a state once; false when it had been told before. */
    boolean note(UUID outgoing, UUID agency, Word word) {
        return jdbc.sql("""
                                insert into documents.outgoing_delivery_state
                                    (outgoing, agency, round, state, reason, at)
                                select outgoing, agency, round, :state, :reason, :at::timestamptz
                                from documents.outgoing_delivery
                                where outgoing = :outgoing and agency = :agency
                                on conflict do nothing
                                """)
                        .param("outgoing", outgoing)
                        .param("agency", agency)
                        .param("state", word.state().name())
                        .param("reason", word.reason(), Types.VARCHAR)
                        .param("at", Timestamp.from(word.at()))
                        .update()
                == 1;
    }

    /** As if it had not been told, so that it can be told again. */
    void takeBack(UUID outgoing, UUID agency, ExchangeState state) {
        jdbc.sql("""
                        delete from documents.outgoing_delivery_state
                        where outgoing = :outgoing and agency = :agency and state = :state
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("state", state.name())
                .update();
    }
}
