package vn.caurong.documents.recipients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.delivery.ExchangeState;

/**
 * One recipient of an issued document and where it stands there.
 *
 * @param at when it told that state
 * @param reason of a refusal, null otherwise
 * @param reminded day it was reminded last, null when never
 */
record DeliveryRow(
        UUID agency,
        String name,
        ExchangeState state,
        Instant at,
        @Nullable String reason,
        @Nullable LocalDate reminded) {
    /** Not there yet, or there and not taken in. */
    boolean waits() {
        return state == ExchangeState.SENT || state == ExchangeState.ARRIVED;
    }

    String style() {
        return switch (state) {
            case SENT -> "";
            case REFUSED -> "cr-state-back";
            case COMPLETED -> "cr-state-done";
            default -> "cr-state-doing";
        };
    }
}
