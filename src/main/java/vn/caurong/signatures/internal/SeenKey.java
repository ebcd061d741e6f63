package vn.caurong.signatures.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as the page of keys shows it; the key itself is not read.
 *
 * @param agency whose clerks may keep it, null for a person's own
 * @param retired taken out of use
 * @param keeper who keeps it, null when nobody took it over yet
 */
record SeenKey(
        UUID id,
        @Nullable UUID person,
        @Nullable UUID agency,
        String name,
        String issuer,
        Instant validFrom,
        Instant validTo,
        boolean demo,
        boolean locked,
        boolean retired,
        @Nullable UUID keeper) {
    boolean ofAgency() {
        return agency != null;
    }

    UUID agencyOrThrow() {
        return Objects.requireNonNull(agency);
    }

    /** Whole days until it ends, negative afterwards. */
    long daysLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, validTo).toSeconds(), Duration.ofDays(1).toSeconds());
    }

    /** Class of its mark on screen. */
    String style(Instant now) {
        return locked || retired || daysLeft(now) < 0 ? "cr-state-off" : "cr-state-done";
    }

    /** Last part of the message key for what it is good for now. */
    String word(Instant now) {
        if (retired) {
            return "retired";
        }
        if (locked) {
            return "locked";
        }
        return daysLeft(now) < 0 ? "ended" : validFrom.isAfter(now) ? "early" : "valid";
    }
}
