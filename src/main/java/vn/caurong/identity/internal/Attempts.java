package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tries. Five wrong ones in a row lock what was typed as login for fifteen minutes, whether such an
 * account exists or not; a machine known for the login is counted by itself. A try is counted
 * before the password is looked at, so that many at once are no more guesses.
 */
@Repository
record Attempts(JdbcClient jdbc, Clock clock) {
    static final int ALLOWED = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    /** Until when a lock holds that {@link #begin} met. */
    Instant lockedUntil(String who) {
        return jdbc.sql("select last_at from identity.attempt where login_hash = ?")
                .param(Tokens.hash(who))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElseGet(clock::instant)
                .plus(LOCKED);
    }

    /**
     * Counts a try about to be made.
     *
     * @return tries left after it before the lock; empty when it may not be made
     */
    Optional<Integer> begin(String who) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into identity.attempt as a (login_hash, failed, last_at)
                        values (:who, 1, :now)
                        on conflict (login_hash) do update set last_at = :now,
                            failed = case when a.last_at > :since then a.failed + 1 else 1 end
                        where a.failed < :allowed or a.last_at <= :since
                        returning failed
                        """)
                .param("who", Tokens.hash(who))
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(LOCKED)))
                .param("allowed", ALLOWED)
                .query(Integer.class)
                .optional()
                .map(failed -> ALLOWED - failed);
    }

    void succeeded(String who) {
        jdbc.sql("delete from identity.attempt where login_hash = :who")
                .param("who", Tokens.hash(who))
                .update();
    }

    void forget() {
        jdbc.sql("delete from identity.attempt where last_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(LOCKED)))
                .update();
    }
}
