package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.Counting;

/** Saved filters of the list; count and list use the same condition. */
enum IncomingFilter {
    NEWEST(" and i.state not in ('RETURNED', 'MERGED', 'CANCELLED')"),
    /** What waits for the reader: the count of the door. */
    MINE(" and i.id = any(:mine::uuid[])"),
    ARRIVED(" and i.state in ('ARRIVED', 'REGISTERED')"),
    PRESENTED(" and i.state = 'PRESENTED'"),
    OPEN(" and i.state in ('DIRECTED', 'PROCESSING')"),
    LATE(" and i.state in ('PRESENTED', 'REGISTERED', 'DIRECTED', 'PROCESSING')" + " and i.due < :now"),
    UNIT(" and i.lead_unit = :unit and i.state in ('DIRECTED', 'PROCESSING')"),
    DONE(" and i.state = 'COMPLETED'"),
    RETURNED(" and i.state in ('RETURNED', 'CANCELLED')");

    private final String sql;

    IncomingFilter(String sql) {
        this.sql = sql;
    }

    /** Condition on {@code i}, beginning with {@code and}. */
    String sql() {
        return sql;
    }

    /** As it is counted; all and the completed may be nearly everything a reader sees. */
    Counting.Wanted wanted() {
        return new Counting.Wanted(sql, this == NEWEST || this == DONE);
    }

    /** Its name in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "incoming.filter." + word();
    }

    /** The filter of an address; an unknown name is the first one. */
    static IncomingFilter named(@Nullable String word) {
        for (IncomingFilter filter : values()) {
            if (filter.word().equals(word)) {
                return filter;
            }
        }
        return NEWEST;
    }

    static Map<IncomingFilter, Long> counts(ResultSet row) throws SQLException {
        Map<IncomingFilter, Long> counts = new EnumMap<>(IncomingFilter.class);
        for (IncomingFilter filter : values()) {
            counts.put(filter, row.getLong(filter.ordinal() + 1));
        }
        return counts;
    }
}
