package vn.caurong.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How the row of a session, joined with its account's, reads. */
final class SessionReading {
    private SessionReading() {}

    static Session of(ResultSet row) throws SQLException {
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
}
