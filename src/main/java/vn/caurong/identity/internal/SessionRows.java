package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of sessions. */
@Repository
record SessionRows(JdbcClient jdbc) {
    void insert(UUID id, String token, Opening opening, Instant at) {
        jdbc.sql("""
                        insert into identity.session (id, token_hash, account, csrf, created_at,
                            last_access_at, address, agent)
                        values (:id, :hash, :account, :csrf, :at, :at, :address, :agent)
                        """)
                .param("id", id)
                .param("hash", Tokens.hash(token))
                .param("account", opening.account())
                .param("csrf", opening.csrf())
                .param("at", Timestamp.from(at))
                .param("address", opening.from().address())
                .param("agent", opening.from().agent())
                .update();
    }

    /** The session of a token, ended ones too. */
    Optional<Session> find(byte[] tokenHash) {
        return jdbc.sql("""
            select s.*, a.login, a.person, a.disabled_at, a.one_time_until from identity.session s
                        join identity.account a on a.id = s.account where s.token_hash = :hash
                        """)
                .param("hash", tokenHash)
                .query((row, n) -> SessionReading.of(row))
                .optional();
    }

    void used(UUID id, Instant at) {
        jdbc.sql("update identity.session set last_access_at = :at" + " where id = :id and last_access_at < :at")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void actAs(UUID id, UUID post, @Nullable UUID delegation) {
        jdbc.sql("update identity.session set post = :post, delegation = :by where id = :id")
                .param("post", post)
                .param("by", delegation)
                .param("id", id)
                .update();
    }

    /** Where a request comes from. */
    record From(String address, String agent) {}

    record Opening(UUID account, String csrf, From from) {}
}
