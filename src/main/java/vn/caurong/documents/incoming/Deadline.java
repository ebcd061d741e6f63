package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * A deadline with the rule it came from (core, "Deadlines").
 *
 * @param start instant the rule counts from
 * @param amount working days, null when a day was named or nothing is due
 * @param due the instant computed, null when nothing is due
 */
record Deadline(
        Instant start, @Nullable Integer amount, @Nullable Instant due) {
    static Deadline none(Instant start) {
        return new Deadline(start, null, null);
    }

    /** So many working days from now; 0 is the close of work today. */
    static Deadline days(Instant start, int days, WorkingTime time) {
        return new Deadline(start, days, time.inDays(start, days));
    }

    boolean sameMinute(Deadline other) {
        return due != null
                && other.due != null
                && due.truncatedTo(ChronoUnit.MINUTES).equals(other.due.truncatedTo(ChronoUnit.MINUTES));
    }

    /** A deadline that has passed already is a slip of the pen. */
    Ruling ahead(Instant now) {
        return Ruling.unless(due == null || due.isAfter(now), "incoming.refused.duePast");
    }

    /** A deadline inside a unit is never after the directive's. */
    Ruling within(@Nullable Instant outer) {
        if (outer == null || due == null) {
            return Ruling.allowed();
        }
        return Ruling.unless(!due.isAfter(outer), "incoming.refused.dueAfterDirective", Vietnam.write(outer));
    }
}
