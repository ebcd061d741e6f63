package vn.caurong.exchange.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document a partner sent, as the states about it name it. */
record Received(
        UUID incoming,
        UUID partner,
        UUID agency,
        String receiverCode,
        String receiverName,
        String documentId,
        String mark,
        @Nullable LocalDate issuedOn) {}
