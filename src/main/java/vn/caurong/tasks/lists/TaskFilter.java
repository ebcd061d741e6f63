package vn.caurong.tasks.lists;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Saved filters of the list; count and list use the same condition. */
enum TaskFilter {
    /** Runs and is the reader's: leads, coordinates, gave, or watches over. */
    OPEN(" and t.state not in ('CLOSED', 'CANCELLED')", true),
    /** What waits for the reader: the count of the door. */
    MINE(" and t.id = any(:mine::uuid[])", true),
    GIVEN(" and t.giver_post = :post and t.state not in ('CLOSED', 'CANCELLED')", true),
    UNIT(" and t.lead_unit = :unit and t.state not in ('CLOSED', 'CANCELLED')", true),
    COORDINATED(
            " and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED')"
                    + " and exists (select 1 from tasks.coordinator c where c.task = t.id and c.post = :post)",
            true),
    RUNNING_IN_TIME(
            " and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and t.due >= coalesce(t.reported_at, :now)", true),
    RUNNING_LATE(
            " and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and t.due < coalesce(t.reported_at, :now)", true),
    DONE_IN_TIME(" and t.state = 'CLOSED' and t.due >= t.reported_at", false),
    DONE_LATE(" and t.state = 'CLOSED' and t.due < t.reported_at", false);

    private final String sql;
    private final boolean soonest;

    TaskFilter(String sql, boolean soonest) {
        this.sql = sql;
        this.soonest = soonest;
    }

    /** Condition on {@code t}, beginning with {@code and}. */
    String sql() {
        return sql;
    }

    /** What is due first comes first; what is done, last comes first. */
    String order() {
        return soonest ? " order by t.due, t.id" : " order by t.due desc, t.id desc";
    }

    /** Behind the last row of the page before. */
    String behind() {
        return " and (t.due, t.id) " + (soonest ? ">" : "<") + " (:before::timestamptz, :before_id::uuid)";
    }

    /** Its name in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "tasks.filter." + word();
    }

    /** The filter of an address; an unknown name is the first one. */
    static TaskFilter named(@Nullable String word) {
        for (TaskFilter filter : values()) {
            if (filter.word().equals(word)) {
                return filter;
            }
        }
        return OPEN;
    }
}
