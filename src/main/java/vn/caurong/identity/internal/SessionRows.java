package vn.caurong.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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
                .query((row, n) -> found(row))
                .optional();
    }

    /** Sessions of an account begun after the instant and not revoked, the latest first. */
    List<Place> places(UUID account, Instant after) {
        return jdbc.sql("""
                        select id, address, agent, created_at, last_access_at from identity.session
                        where account = :account and revoked_at is null and created_at > :after
                        order by created_at desc
                        """)
                .param("account", account)
                .param("after", Timestamp.from(after))
                .query((row, n) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("agent"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_access_at").toInstant()))
                .list();
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

    /** Whether the account has or had this session. */
    boolean belongs(UUID id, UUID account) {
        return jdbc.sql("select count(*) from identity.session where id = ? and account = ?")
                        .params(id, account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Ends a session of the account; false when it had ended before or is another's. */
    boolean revoke(UUID id, UUID account, Instant at) {
        return jdbc.sql("""
                                update identity.session set revoked_at = :at
                                where id = :id and account = :account and revoked_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("account", account)
                        .update()
                > 0;
    }

    /** Ends every other session of the account. */
    List<UUID> revokeOthers(UUID id, UUID account, Instant at) {
        return jdbc.sql("""
                        update identity.session set revoked_at = :at
                        where account = :account and id <> :id and revoked_at is null
                        returning id
                        """)
                .param("at", Timestamp.from(at))
                .param("account", account)
                .param("id", id)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from identity.session where last_access_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Session found(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("login"),
                row.getString("csrf"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_access_at").toInstant(),
                row.getObject("post", UUID.class),
                row.getObject("delegation", UUID.class),
                row.getTimestamp("revoked_at") != null || row.getTimestamp("disabled_at") != null,
                row.getTimestamp("one_time_until") != null);
    }

    record Place(UUID id, String address, String agent, Instant since, Instant lastSeen) {}

    /** Where a request comes from. */
    record From(String address, String agent) {}

    record Opening(UUID account, String csrf, From from) {}
}
