package vn.caurong.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wrong tries. Five in a row lock what was typed as login for fifteen minutes, whether such an
 * account exists or not; many from one address within a minute make that address wait.
 */
@Repository
class Attempts {
    static final int ALLOWED = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);
    static final int FROM_ONE_ADDRESS = 30;

    private final Cache<String, AtomicInteger> addresses =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .maximumSize(100_000)
                    .build();
    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean tooMany(String address) {
        AtomicInteger failed = addresses.getIfPresent(address);
        return failed != null && failed.get() >= FROM_ONE_ADDRESS;
    }

    /** Until when the login is locked, empty when it is not. */
    Optional<Instant> lockedUntil(String login) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        select last_at from identity.attempt
                        where login_hash = :login and failed >= :allowed and last_at > :since
                        """)
                .param("login", Tokens.hash(login))
                .param("allowed", ALLOWED)
                .param("since", Timestamp.from(now.minus(LOCKED)))
                .query(Timestamp.class)
                .optional()
                .map(last -> last.toInstant().plus(LOCKED));
    }

    /**
     * Counts a wrong try.
     *
     * @return tries left before the lock
     */
    int failed(String login, String address) {
        addresses.get(address, _ -> new AtomicInteger()).incrementAndGet();
        Instant now = clock.instant();
        int failed =
                jdbc.sql(
                                """
                                insert into identity.attempt as a (login_hash, failed, last_at)
                                values (:login, 1, :now)
                                on conflict (login_hash) do update set last_at = :now,
                                    failed = case when a.last_at > :since then a.failed + 1 else 1 end
                                returning failed
                                """)
                        .param("login", Tokens.hash(login))
                        .param("now", Timestamp.from(now))
                        .param("since", Timestamp.from(now.minus(LOCKED)))
                        .query(Integer.class)
                        .single();
        return Math.max(0, ALLOWED - failed);
    }

    void succeeded(String login) {
        jdbc.sql("delete from identity.attempt where login_hash = :login")
                .param("login", Tokens.hash(login))
                .update();
    }

    void forget() {
        jdbc.sql("delete from identity.attempt where last_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(LOCKED)))
                .update();
    }
}
