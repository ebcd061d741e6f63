package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of sessions as the account's own list of places. */
@Repository
record SessionPlaceRows(JdbcClient jdbc) {
    record Place(UUID id, String address, String agent, Instant since, Instant lastSeen) {}

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

    /** Whether the account has or had this session. */
    boolean belongs(UUID id, UUID account) {
        return jdbc.sql("select count(*) from identity.session where id = ? and account = ?")
                        .params(id, account)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
