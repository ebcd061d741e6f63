package vn.caurong.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Ids;

/** Sessions in PostgreSQL with a short memory in front. */
@Component
record Sessions(SessionRows rows, SessionMemory memory, SessionTimes times, Clock clock) {
    private static final Duration WRITE_EVERY = Duration.ofMinutes(1);

    /**
     * @return the token for the cookie; it is kept nowhere else
     */
    String begin(SessionRows.Opening opening) {
        String token = Tokens.random();
        rows.insert(Ids.next(), token, opening, clock.instant());
        return token;
    }

    /** The open session of a token, noted as used now. */
    Optional<Session> use(String token) {
        Instant now = clock.instant();
        return find(token)
                .filter(session -> session.open(now, times.idle(), times.absolute()))
                .map(session -> used(token, session, now));
    }

    /**
     * The open session of a token.
     *
     * @param byItself true for requests nobody made, which are not noted as use
     */
    Optional<Session> of(String token, boolean byItself) {
        Instant now = clock.instant();
        return byItself ? find(token).filter(session -> session.open(now, times.idle(), times.absolute())) : use(token);
    }

    /** The session of a token, an ended one too. */
    Optional<Session> find(String token) {
        return memory.find(Tokens.hash(token), rows::find);
    }

    /** The post and delegation to act in from now on. */
    void actAs(Session session, UUID post, @Nullable UUID delegation) {
        rows.actAs(session.id(), post, delegation);
        reread(session);
    }

    /** What was remembered of it may have changed: it is read anew. */
    void reread(Session session) {
        OnceCommitted.run(() -> memory.forget(session.id()));
    }

    private Session used(String token, Session session, Instant now) {
        if (session.lastAccessAt().plus(WRITE_EVERY).isAfter(now)) {
            return session;
        }
        rows.used(session.id(), now);
        Session used = session.usedAt(now);
        memory.remember(Tokens.hash(token), used);
        return used;
    }
}
