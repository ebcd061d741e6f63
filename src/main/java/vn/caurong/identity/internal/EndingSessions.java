package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends sessions; whoever still uses one is out with the next request. */
@Component
record EndingSessions(SessionEndingRows rows, SessionMemory memory, Clock clock) {
    boolean revoke(UUID id, UUID account) {
        boolean revoked = rows.revoke(id, account, clock.instant());
        if (revoked) {
            OnceCommitted.run(() -> memory.end(id));
        }
        return revoked;
    }

    /** Ends every other session of its account; returns how many were open. */
    int revokeOthers(Session session) {
        return ended(rows.revokeOthers(session.id(), session.account(), clock.instant()));
    }

    /** Ends every session of an account; returns how many were open. */
    int revokeAll(UUID account) {
        return ended(rows.revokeOthers(new UUID(0, 0), account, clock.instant()));
    }

    private int ended(List<UUID> sessions) {
        OnceCommitted.run(() -> sessions.forEach(memory::end));
        return sessions.size();
    }
}
