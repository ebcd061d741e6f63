package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Browsers an account has signed in from. Whoever guesses a password elsewhere locks out strangers
 * only, not the owner at their own machine.
 */
@Repository
record Machines(JdbcClient jdbc, Clock clock) {
    static final Duration KEPT = Duration.ofDays(180);

    /** The token when this login has signed in from there, given out by us. */
    Optional<String> known(@Nullable String token, String login) {
        if (token == null) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select 1 from identity.machine m join identity.account a on a.id = m.account
                        where m.token_hash = :token and a.login = :login
                        """)
                .param("token", Tokens.hash(token))
                .param("login", login)
                .query(Integer.class)
                .optional()
                .map(_ -> token);
    }

    /**
     * Notes a sign-in.
     *
     * @param token what the browser sent; only one given out by us is kept
     * @return the token for the cookie
     */
    String signedIn(@Nullable String token, UUID account) {
        String kept = token != null && given(token) ? token : Tokens.random();
        jdbc.sql("""
                        insert into identity.machine (token_hash, account, since, last_at)
                        values (:token, :account, :now, :now)
                        on conflict (token_hash, account) do update set last_at = excluded.last_at
                        """)
                .param("token", Tokens.hash(kept))
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return kept;
    }

    /** Every other machine of the account is a stranger again. */
    void forgetOthers(UUID account, @Nullable String token) {
        jdbc.sql("delete from identity.machine where account = :account and token_hash <> :token")
                .param("account", account)
                .param("token", token == null ? new byte[32] : Tokens.hash(token))
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from identity.machine where last_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private boolean given(String token) {
        return jdbc.sql("select exists(select 1 from identity.machine where token_hash = ?)")
                .param(Tokens.hash(token))
                .query(Boolean.class)
                .single();
    }
}
