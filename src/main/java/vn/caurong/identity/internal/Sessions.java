package vn.caurong.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caurong.kernel.Ids;

/**
 * Sessions in PostgreSQL with a short memory in front: another node's revocation is seen within
 * {@link #MEMORY}, one's own at once.
 */
@Component
class Sessions {
    static final Duration MEMORY = Duration.ofSeconds(5);
    private static final Duration WRITE_EVERY = Duration.ofMinutes(1);

    private final Cache<ByteBuffer, Session> memory =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(20_000).build();

    /** Sessions ended a moment ago, whatever the memory still says of them. */
    private final Cache<UUID, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY.multipliedBy(2))
            .maximumSize(20_000)
            .build();

    private final SessionRows rows;
    private final SessionTimes times;
    private final Clock clock;

    Sessions(SessionRows rows, SessionTimes times, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

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
        ByteBuffer key = ByteBuffer.wrap(Tokens.hash(token));
        Session remembered = memory.getIfPresent(key);
        if (remembered == null) {
            remembered = rows.find(key.array()).orElse(null);
            if (remembered != null) {
                memory.put(key, remembered);
            }
        }
        return Optional.ofNullable(remembered).map(this::unlessEnded);
    }

    private Session unlessEnded(Session session) {
        return ended.getIfPresent(session.id()) == null ? session : session.ended();
    }

    List<SessionRows.Place> places(UUID account) {
        Instant now = clock.instant();
        return rows.places(account, now.minus(times.absolute())).stream()
                .filter(place -> place.lastSeen().plus(times.idle()).isAfter(now))
                .toList();
    }

    /** The post and delegation to act in from now on. */
    void actAs(Session session, UUID post, @Nullable UUID delegation) {
        rows.actAs(session.id(), post, delegation);
        onceCommitted(() -> forget(session.id()));
    }

    /** Whether the account has or had this session. */
    boolean belongs(UUID id, UUID account) {
        return rows.belongs(id, account);
    }

    boolean revoke(UUID id, UUID account) {
        boolean revoked = rows.revoke(id, account, clock.instant());
        if (revoked) {
            onceCommitted(() -> end(id));
        }
        return revoked;
    }

    /** Ends every other session of its account; returns how many were open. */
    int revokeOthers(Session session) {
        List<UUID> others = rows.revokeOthers(session.id(), session.account(), clock.instant());
        onceCommitted(() -> others.forEach(this::end));
        return others.size();
    }

    /** Ends every session of an account; returns how many were open. */
    int revokeAll(UUID account) {
        List<UUID> all = rows.revokeOthers(new UUID(0, 0), account, clock.instant());
        onceCommitted(() -> all.forEach(this::end));
        return all.size();
    }

    /** What was remembered of it may have changed: it is read anew. */
    void reread(Session session) {
        onceCommitted(() -> forget(session.id()));
    }

    private void end(UUID id) {
        ended.put(id, true);
        forget(id);
    }

    /** A request that reads the session until then reads what still holds, and remembers it. */
    private static void onceCommitted(Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            act.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }

    private void forget(UUID id) {
        memory.asMap().values().removeIf(session -> session.id().equals(id));
    }

    private Session used(String token, Session session, Instant now) {
        if (session.lastAccessAt().plus(WRITE_EVERY).isAfter(now)) {
            return session;
        }
        rows.used(session.id(), now);
        Session used = session.usedAt(now);
        memory.put(ByteBuffer.wrap(Tokens.hash(token)), used);
        return used;
    }
}
