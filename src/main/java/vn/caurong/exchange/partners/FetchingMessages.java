package vn.caurong.exchange.partners;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.exchange.edxml.StateEnvelope;
import vn.caurong.kernel.Vietnam;

/**
 * What waits for a partner: the states of the documents it sent. Documents go out to partners with
 * the sending part; until then the list of documents is empty.
 */
@Component
record FetchingMessages(StateRows states, ReceivedRows received) {
    private static final Set<String> STATUSES = Set.of("processing", "done", "fail");

    /** The list. */
    record Waiting(boolean success, int count, List<WaitingMessage> data) {}

    /**
     * @param from first day, {@code yyyy/MM/dd}
     * @param to last day
     */
    Waiting list(Partner partner, String type, String from, String to) {
        Instant begin = ExchangeTimes.day(from).atStartOfDay(Vietnam.ZONE).toInstant();
        Instant end =
                ExchangeTimes.day(to).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        List<WaitingMessage> items = type.equals("status")
                ? states.of(partner, begin, end).stream()
                        .map(state -> WaitingMessage.of(state, partner))
                        .toList()
                : List.of();
        return new Waiting(true, items.size(), items);
    }

    byte[] get(Partner partner, UUID id) {
        WaitingState state = states.find(partner, id).orElseThrow(() -> unknown(id));
        return StateEnvelope.write(
                state.told(partner, received.of(state.incoming()).orElseThrow()));
    }

    void mark(Partner partner, UUID id, String status) {
        if (!STATUSES.contains(status)) {
            throw new ExchangeException(ErrorCode.NOT_CONFORM, "exchange.status", status);
        }
        if (!states.mark(partner, id, status)) {
            throw unknown(id);
        }
    }

    private static ExchangeException unknown(UUID id) {
        return new ExchangeException(ErrorCode.FILE_INVALID, "exchange.unknown", id.toString());
    }
}
