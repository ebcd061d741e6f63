package vn.caurong.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param oneTimeUntil until when the password an administrator gave opens anything, null for the
 *     owner's own
 */
record Account(
        UUID id,
        String login,
        UUID person,
        String password,
        boolean disabled,
        @Nullable Instant oneTimeUntil) {
    Account(UUID id, String login, UUID person, String password, boolean disabled) {
        this(id, login, person, password, disabled, null);
    }
}
