package vn.caurong.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;

/**
 * An open item as it is read for somebody.
 *
 * @param read they have opened its page
 * @param snoozed they put it off
 * @param toldBy who did it, when it only tells; with the duty that was done
 * @param former title and unit of the post it waited for until that ended
 * @param reached false when it waits for others only
 */
record OpenRow(
        UUID id,
        Subject subject,
        Duty duty,
        Assignee assignee,
        @Nullable Instant due,
        int urgency,
        String title,
        String mark,
        String sender,
        Instant openedAt,
        boolean read,
        boolean snoozed,
        @Nullable UUID toldBy,
        @Nullable String toldDuty,
        @Nullable String former,
        boolean reached) {
    static OpenRow of(ResultSet row, int n) throws SQLException {
        UUID post = row.getObject("post", UUID.class);
        Timestamp due = row.getTimestamp("due");
        return new OpenRow(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                Duty.valueOf(row.getString("duty")),
                post != null ? new Assignee.ToPost(post) : new Assignee.ToPerson(row.getObject("person", UUID.class)),
                due == null ? null : due.toInstant(),
                row.getInt("urgency"),
                row.getString("title"),
                row.getString("mark"),
                row.getString("sender"),
                row.getTimestamp("opened_at").toInstant(),
                row.getBoolean("read"),
                row.getBoolean("snoozed"),
                row.getObject("told_by", UUID.class),
                row.getString("told_duty"),
                row.getString("former_name"),
                row.getBoolean("reached"));
    }
}
