package vn.caurong.signatures.pictures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as its certificate says; never the key.
 *
 * @param lockedAt when wrong PINs locked it, null while it opens
 */
public record KeyRow(
        String name,
        String issuer,
        Instant validFrom,
        Instant validTo,
        @Nullable Instant lockedAt) {}
