package vn.caurong.documents.recipients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.delivery.ExchangeState;

/**
 * One recipient of an issued document and where it stands there.
 *
 * @param code organ identifier when it goes through a partner, null inside
 * @param at when it told that state
 * @param reason of a refusal, null otherwise
 * @param trouble why a message did not get through to the partner, null when it did
 * @param tries how often it was tried in vain
 * @param triedAt when it was tried last
 * @param stuck true when it is not tried again by itself
 * @param reminded day it was reminded last, null when never
 */
record DeliveryRow(
        UUID agency,
        String name,
        @Nullable String code,
        ExchangeState state,
        Instant at,
        @Nullable String reason,
        @Nullable String trouble,
        @Nullable Integer tries,
        boolean stuck,
        @Nullable Instant triedAt,
        @Nullable LocalDate reminded) {
    /** Not there yet, or there and not taken in. */
    boolean waits() {
        return state == ExchangeState.SENT || state == ExchangeState.ARRIVED;
    }

    /** A reminder reaches who is inside; another program has no such message. */
    boolean remindable() {
        return waits() && code == null;
    }

    /** Whether the clerk may send it once more. */
    boolean sentAgain() {
        return state == ExchangeState.REFUSED || stuck;
    }

    String style() {
        return switch (state) {
            case SENT -> "";
            case REFUSED -> "cr-state-back";
            case CANCELLED -> "cr-state-off";
            case COMPLETED -> "cr-state-done";
            default -> "cr-state-doing";
        };
    }
}
