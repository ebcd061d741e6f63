package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;

/** Tells the sender where its document stands here, when it came from inside (QĐ 28/2018 Đ6.3). */
@Component
class SenderTold {
    private final ObjectProvider<SentStates> states;
    private final JdbcClient jdbc;

    SenderTold(ObjectProvider<SentStates> states, JdbcClient jdbc) {
        this.states = states;
        this.jdbc = jdbc;
    }

    void tell(Incoming document, ExchangeState state) {
        tell(document, state, null);
    }

    /**
     * @param reason for a refusal, else null
     */
    void tell(Incoming document, ExchangeState state, @Nullable String reason) {
        if (document.outgoing() != null) {
            states.getObject().report(document.outgoing(), document.agency(), state, reason);
        }
        for (UUID copy : copies(document.id())) {
            states.getObject().report(copy, document.agency(), state, reason);
        }
    }

    /** Tells where a copy's document stands that was registered before it came. */
    void tellStanding(Incoming copy, IncomingState first) {
        tell(
                copy,
                switch (first) {
                    case DIRECTED -> ExchangeState.ASSIGNED;
                    case PROCESSING -> ExchangeState.PROCESSING;
                    case COMPLETED -> ExchangeState.COMPLETED;
                    default -> ExchangeState.RECEIVED;
                });
    }

    /** Deliveries of the same document that were added to its registration. */
    private List<UUID> copies(UUID incoming) {
        return jdbc.sql("""
                        select a.outgoing from documents.incoming_merger m
                        join documents.incoming_arrival a on a.incoming = m.incoming
                        where m.into_incoming = :id and a.outgoing is not null
                        """)
                .param("id", incoming)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
