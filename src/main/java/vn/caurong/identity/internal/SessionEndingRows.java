package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends rows of sessions, and in the end forgets them. */
@Repository
record SessionEndingRows(JdbcClient jdbc) {
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
}
