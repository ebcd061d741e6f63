package vn.caurong.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param disabledAt when it was locked, null while usable
 * @param oneTimeUntil while the password is one an administrator gave
 * @param seen last use, null for never
 * @param sessions open now
 */
public record ManagedAccountRow(
        UUID id,
        String login,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant seen,
        int sessions) {
    /** Nothing opens it: a one-time password ran out, or none was given yet. */
    public boolean closed(Instant now) {
        return oneTimeUntil != null && !oneTimeUntil.isAfter(now);
    }
}
