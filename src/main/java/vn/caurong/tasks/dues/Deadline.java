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

    /** A deadline that has passed already is a slip of the pen. */
    public Ruling ahead(Instant now) {
        return Ruling.unless(due.isAfter(now), "tasks.refused.duePast");
    }

    /** A part is never due after the whole. */
    public Ruling within(Instant whole) {
        return Ruling.unless(!due.isAfter(whole), "tasks.refused.dueAfterWhole", Vietnam.write(whole));
    }
}
