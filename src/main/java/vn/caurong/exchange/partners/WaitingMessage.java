package vn.caurong.exchange.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message in the list of what waits for a partner. */
record WaitingMessage(
        String serviceType,
        String createdTime,
        String updatedTime,
        String messageType,
        String docId,
        String from,
        String to,
        String status,
        @Nullable String statusDesc) {
    static WaitingMessage of(WaitingState state, Partner partner) {
        Instant changed = state.statusAt() == null ? state.at() : state.statusAt();
        return new WaitingMessage(
                "eDoc",
                ExchangeTimes.write(state.at()),
                ExchangeTimes.write(changed),
                "status",
                state.id().toString(),
                state.receiverCode(),
                partner.code(),
                state.status(),
                state.reason());
    }
}
