package vn.caurong.signatures.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One handing-over of an agency's key.
 *
 * @param takenAt null while the keeper has not taken it over
 * @param endedAt null while it is kept
 */
record Custody(
        UUID id,
        UUID key,
        UUID keeper,
        String basis,
        UUID handedBy,
        Instant handedAt,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt,
        @Nullable Instant withdrawnAt) {
    boolean offered() {
        return takenAt == null && withdrawnAt == null;
    }

    boolean kept() {
        return takenAt != null && endedAt == null;
    }
}
