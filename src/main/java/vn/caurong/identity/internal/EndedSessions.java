package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.identity.OpenSessions;

/** Asks the table itself: another node may have ended a session a moment ago. */
@Component
record EndedSessions(JdbcClient jdbc, SessionTimes times, Clock clock) implements OpenSessions {
    @Override
    public Optional<UUID> current() {
        return CurrentVisitor.session().map(Session::id);
    }

    @Override
    public Set<UUID> ended(Collection<UUID> sessions) {
        Instant now = clock.instant();
        var ended = new HashSet<>(sessions);
        jdbc.sql("""
                        select s.id from identity.session s join identity.account a on a.id = s.account
                        where s.id = any(:sessions::uuid[]) and s.revoked_at is null and a.disabled_at is null
                            and s.last_access_at > :idle and s.created_at > :absolute
                        """)
                .param("sessions", sessions.stream().map(UUID::toString).toArray(String[]::new))
                .param("idle", Timestamp.from(now.minus(times.idle())))
                .param("absolute", Timestamp.from(now.minus(times.absolute())))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .forEach(ended::remove);
        return ended;
    }
}
