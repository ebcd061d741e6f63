package vn.caurong.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is signed in.
 *
 * @param csrf secret of its forms
 * @param oneTime opened by a password an administrator gave: it must be changed first
 * @param post chosen to act in, null for the main one
 */
record Session(
        UUID id,
        UUID account,
        UUID person,
        String login,
        String csrf,
        Instant createdAt,
        Instant lastAccessAt,
        @Nullable UUID post,
        @Nullable UUID delegation,
        boolean revoked,
        boolean oneTime) {

    /** Open at the instant: not revoked, used lately, and not too old. */
    boolean open(Instant at, Duration idle, Duration absolute) {
        return !revoked
                && lastAccessAt.plus(idle).isAfter(at)
                && createdAt.plus(absolute).isAfter(at);
    }

    Session ended() {
        return new Session(id, account, person, login, csrf, createdAt, lastAccessAt, post, delegation, true, oneTime);
    }

    Session usedAt(Instant at) {
        return new Session(id, account, person, login, csrf, createdAt, at, post, delegation, revoked, oneTime);
    }
}
