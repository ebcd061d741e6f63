package vn.caurong.tasks.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.Counting;

/** Filters of the list; count and list use the same condition. */
enum TaskFilter {
    /** All that runs, waits or was put off. */
    OPEN(" and t.state not in ('CLOSED', 'CANCELLED')"),
    /** What waits for the reader: the count of the door. */
    MINE(" and t.id = any(:mine::uuid[])"),
    /** What the reader's post leads, whether it waits for them, for who confirms it, or for nobody now. */
    LED(" and t.lead_post = :post and t.state not in ('CLOSED', 'CANCELLED')"),
    /** What the reader gave, or who held a post they answer for while it is vacant. */
    GIVEN(" and " + GivenBy.POST + " and t.state not in ('CLOSED', 'CANCELLED')"),
    /** What the reader's unit leads, and of who heads it the units below. */
    UNIT(" and " + OwnUnits.LED + " and t.state not in ('CLOSED', 'CANCELLED')"),
    COORDINATED(" and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED')"
            + " and exists (select 1 from tasks.coordinator c where c.task = t.id and c.post = :post offset 0)"),
    WATCHED(" and exists (select 1 from tasks.watcher w where w.task = t.id and w.person = :person)"),
    RUNNING_IN_TIME(" and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and t.due >= coalesce(t.reported_at, :now)"),
    /** Nobody reports in the future: what is late was due before now, which an index knows. */
    RUNNING_LATE(" and t.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') and t.due < :now"
            + " and t.due < coalesce(t.reported_at, :now)"),
    /** Late and with its lead: what a unit is urged for. What is reported waits for who gave it. */
    OVERDUE(RUNNING_LATE.sql + " and t.reported_at is null"),
    DONE_IN_TIME(" and t.state = 'CLOSED' and t.due >= t.reported_at"),
    DONE_LATE(" and t.state = 'CLOSED' and t.due < t.reported_at"),
    CANCELLED(" and t.state = 'CANCELLED'");

    private final String sql;

    TaskFilter(String sql) {
        this.sql = sql;
    }

    /** Condition on {@code t}, beginning with {@code and}. */
    String sql() {
        return sql;
    }

    /** As it is counted; what is done may be nearly everything a reader sees. */
    Counting.Wanted wanted() {
        return new Counting.Wanted(sql, this == DONE_IN_TIME, ofOpen());
    }

    /** The same where very many have the words looked for: of a broad filter the first of these are enough to know. */
    Counting.Wanted sampled() {
        return new Counting.Wanted(sql, this != MINE && !rare());
    }

    /** Empty for whoever has nothing to do with it. */
    boolean rare() {
        return this == LED || this == GIVEN || this == UNIT || this == COORDINATED || this == WATCHED;
    }

    /** All of {@link #OPEN}. */
    private boolean ofOpen() {
        return switch (this) {
            case OPEN, LED, GIVEN, UNIT, COORDINATED, RUNNING_IN_TIME, RUNNING_LATE, OVERDUE -> true;
            case MINE, WATCHED, DONE_IN_TIME, DONE_LATE, CANCELLED -> false;
        };
    }

    /** Counted and offered only where it is asked for: from the units, or from below the list. */
    boolean aside() {
        return this == OVERDUE || this == CANCELLED;
    }

    boolean done() {
        return this == DONE_IN_TIME || this == DONE_LATE;
    }

    /** Nothing of it waits for anybody. */
    private boolean over() {
        return done() || this == CANCELLED;
    }

    /** What is due first comes first; what is over, last comes first. */
    String order() {
        return over() ? " order by t.due desc, t.id desc" : " order by t.due, t.id";
    }

    /** Behind the last row of the page before. */
    String behind() {
        return " and (t.due, t.id) " + (over() ? "<" : ">") + " (:before::timestamptz, :before_id::uuid)";
    }

    /** Its name in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String labelKey() {
        return "tasks.filter." + name().toLowerCase(Locale.ROOT);
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

    static Map<TaskFilter, Long> counts(List<TaskFilter> filters, ResultSet row) throws SQLException {
        Map<TaskFilter, Long> counts = new EnumMap<>(TaskFilter.class);
        for (TaskFilter filter : filters) {
            counts.put(filter, row.getLong(counts.size() + 1));
        }
        return counts;
    }
}
