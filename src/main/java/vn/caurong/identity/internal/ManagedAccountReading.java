package vn.caurong.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the row of an account reads for those who administer it. */
final class ManagedAccountReading {
    private ManagedAccountReading() {}

    static ManagedAccountRow row(ResultSet row, int number) throws SQLException {
        return new ManagedAccountRow(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "disabled_at"),
                instant(row, "one_time_until"),
                instant(row, "seen"),
                row.getInt("sessions"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
