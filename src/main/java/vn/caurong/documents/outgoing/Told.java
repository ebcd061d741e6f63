package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.delivery.ExchangeState;

/** A recipient with a state it told. */
record Told(
        UUID agency,
        String name,
        ExchangeState state,
        @Nullable String reason,
        Instant at) {}
