package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;
import vn.caurong.documents.spi.ToldSender;

/** Tells the sender where its document stands here, inside or outside (QĐ 28/2018 Đ6.3). */
@Component
record SenderTold(ObjectProvider<SentStates> states, ObjectProvider<ToldSender> outside, JdbcClient jdbc) {
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
        tellOutside(document.id(), document.sentBy() != null, state, reason);
        for (Copy copy : copies(document.id())) {
            if (copy.outgoing() != null) {
                states.getObject().report(copy.outgoing(), document.agency(), state, reason);
            }
            tellOutside(copy.incoming(), copy.sentBy() != null, state, reason);
        }
    }

    /**
     * Settled no longer. A sender inside sees it worked on again; one outside was told 06, for which
     * QCVN 102:2016 has no way back.
     */
    void takenBack(Incoming document) {
        if (document.outgoing() != null) {
            states.getObject().takenBack(document.outgoing(), document.agency());
        }
        copies(document.id()).stream()
                .map(Copy::outgoing)
                .filter(Objects::nonNull)
                .forEach(outgoing -> states.getObject().takenBack(outgoing, document.agency()));
    }

    private void tellOutside(UUID incoming, boolean sent, ExchangeState state, @Nullable String reason) {
        if (sent) {
            outside.orderedStream().forEach(sender -> sender.tell(incoming, state.code(), reason));
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
                    case CANCELLED -> ExchangeState.CANCELLED;
                    default -> ExchangeState.RECEIVED;
                });
    }

    /** A delivery of the same document that was added to its registration. */
    record Copy(
            UUID incoming,
            @Nullable UUID outgoing,
            @Nullable String sentBy) {}

    private List<Copy> copies(UUID incoming) {
        return jdbc.sql("""
                        select a.incoming, a.outgoing, a.sent_by from documents.incoming_merger m
                        join documents.incoming_arrival a on a.incoming = m.incoming
                        where m.into_incoming = :id and m.live
                            and (a.outgoing is not null or a.sent_by is not null)
                        """)
                .param("id", incoming)
                .query(DataClassRowMapper.newInstance(Copy.class))
                .list();
    }
}
