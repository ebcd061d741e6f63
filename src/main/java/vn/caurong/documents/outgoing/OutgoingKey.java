package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: nulls for its beginning. */
record OutgoingKey(@Nullable Timestamp listed, @Nullable UUID id) {
    static OutgoingKey of(@Nullable String after) {
        if (after == null || !after.matches("\\d{1,17}_[0-9a-f-]{36}")) {
            return new OutgoingKey(null, null);
        }
        int at = after.indexOf('_');
        Instant listed = Instant.EPOCH.plus(Long.parseLong(after.substring(0, at)), ChronoUnit.MICROS);
        return new OutgoingKey(Timestamp.from(listed), UUID.fromString(after.substring(at + 1)));
    }
}
