package vn.caurong.exchange.administration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner as its administrator sees it; of keys nothing.
 *
 * @param address where its door is, null when nothing is sent to it
 * @param ourSystemId what we are called there
 * @param reached agencies that get their documents through it today
 */
public record PartnerRow(
        UUID id,
        String systemId,
        String code,
        String name,
        boolean locked,
        @Nullable String address,
        @Nullable String ourSystemId,
        Instant addedAt,
        int reached) {}
