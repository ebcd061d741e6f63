package vn.caurong.tasks.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * A deadline with the rule it came from (core, "Deadlines").
 *
 * @param start instant the rule counts from
 * @param amount working days, null when a day was named
 * @param due the instant computed
 */
public record Deadline(Instant start, @Nullable Integer amount, Instant due) {
    /** So many working days from then; 0 is the close of work that day. */
    public static Deadline days(Instant start, int days, WorkingTime time) {
        return new Deadline(start, days, time.inDays(start, days));
    }

    /** The same rule by a calendar; a day that was named stays. */
    public Deadline by(WorkingTime time) {
        return amount == null ? this : days(start, amount, time);
    }

    /** A deadline that has passed already is a slip of the pen. */
    public Ruling ahead(Instant now) {
        return Ruling.unless(due.isAfter(now), "tasks.refused.duePast");
    }

    /** A part is never due after the whole; while the whole is overdue, no part has a deadline ahead. */
    public Ruling within(Instant whole, Instant now) {
        String key = whole.isAfter(now) ? "tasks.refused.dueAfterWhole" : "tasks.refused.wholeOverdue";
        return Ruling.unless(!due.isAfter(whole), key, Vietnam.write(whole));
    }
}
