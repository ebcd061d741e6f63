package vn.caurong.notifications.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;

/** Notices of one person, the newest first, by keyset. */
@Repository
record NoticeLists(JdbcClient jdbc, Access access) {
    private static final int PAGE = 50;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    Slice<NoticeRow> of(Actor actor, boolean all, @Nullable String after) {
        Key key = Key.of(after);
        List<NoticeRow> rows = jdbc.sql("select n.* from notifications.notice n where n.person = :person"
                        + (all ? "" : " and n.read_at is null") + " and (n.at, n.id) < (:at, :id) and "
                        + Unread.VISIBLE
                        + " order by n.at desc, n.id desc limit " + (PAGE + 1))
                .param("person", actor.person())
                .param("at", Timestamp.from(key.at()))
                .param("id", key.id())
                .param("principals", access.principals(actor))
                .query(NoticeRow::of)
                .list();
        return Slice.of(rows, PAGE, NoticeRow::key);
    }

    /** Place in the list; a broken one is the beginning. */
    private record Key(Instant at, UUID id) {
        static Key of(@Nullable String text) {
            try {
                String[] parts = text == null ? new String[0] : text.split("_", -1);
                return parts.length == 2
                        ? new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]))
                        : new Key(END, new UUID(-1, -1));
            } catch (DateTimeParseException | IllegalArgumentException broken) {
                return new Key(END, new UUID(-1, -1));
            }
        }
    }
}
