package vn.caurong.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sessions, for what outlives a request. */
public interface OpenSessions {
    /** The session of the current request, empty before sign-in. */
    Optional<UUID> current();

    /** Those of these that are over now: signed out, ended by hand, idle or too old. */
    Set<UUID> ended(Collection<UUID> sessions);
}
