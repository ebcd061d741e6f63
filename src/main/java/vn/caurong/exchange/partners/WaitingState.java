package vn.caurong.exchange.partners;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.exchange.edxml.StateEnvelope;

/** A state of a received document as it waits for the partner. */
record WaitingState(
        UUID id,
        UUID incoming,
        String receiverCode,
        String code,
        @Nullable String reason,
        Instant at,
        String status,
        @Nullable Instant statusAt) {
    /** Told to the sender of the document. */
    StateEnvelope.Told told(Partner sender, Received about) {
        return new StateEnvelope.Told(
                about.receiverCode(),
                about.receiverName(),
                sender.code(),
                about.documentId(),
                about.mark(),
                ExchangeTimes.write(about.issuedOn()),
                code,
                reason,
                ExchangeTimes.write(at));
    }
}
