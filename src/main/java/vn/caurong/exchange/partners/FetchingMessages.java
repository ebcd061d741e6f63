package vn.caurong.exchange.partners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(Vietnam.ZONE);

    /** A message of the list. */
    record Item(
            String serviceType,
            String createdTime,
            String updatedTime,
            String messageType,
            String docId,
            String from,
            String to,
            String status,
            @Nullable String statusDesc) {}

    /** The list. */
    record Waiting(boolean success, int count, List<Item> data) {}

    /**
     * @param from first day, {@code yyyy/MM/dd}
     * @param to last day
     */
    Waiting list(Partner partner, String type, String from, String to) {
        Instant begin = day(from).atStartOfDay(Vietnam.ZONE).toInstant();
        Instant end = day(to).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        List<Item> items = type.equals("status")
                ? states.of(partner, begin, end).stream()
                        .map(state -> item(state, partner))
                        .toList()
                : List.of();
        return new Waiting(true, items.size(), items);
    }

    private Item item(StateRows.State state, Partner partner) {
        Instant changed = state.statusAt() == null ? state.at() : state.statusAt();
        return new Item(
                "eDoc",
                TIME.format(state.at()),
                TIME.format(changed),
                "status",
                state.id().toString(),
                state.receiverCode(),
                partner.code(),
                state.status(),
                state.reason());
    }

    byte[] get(Partner partner, UUID id) {
        StateRows.State state = states.find(partner, id).orElseThrow(() -> unknown(id));
        Received about = received.of(state.incoming()).orElseThrow();
        return StateEnvelope.write(new StateEnvelope.Told(
                about.receiverCode(),
                about.receiverName(),
                partner.code(),
                about.documentId(),
                about.mark(),
                about.issuedOn() == null ? "" : DAY.format(about.issuedOn()),
                state.code(),
                state.reason(),
                TIME.format(state.at())));
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

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException none) {
            throw new ExchangeException(ErrorCode.NOT_CONFORM, "exchange.day", written);
        }
    }
}
