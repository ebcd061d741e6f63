package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.delivery.ExchangeState;

/** A recipient as it is sent to; {@code code} is null inside. */
record Delivery(UUID agency, String name, @Nullable String code, int round, ExchangeState state, boolean carried) {}
