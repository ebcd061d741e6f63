package vn.caurong.documents.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.caurong.ui.Filter;

/**
 * Counts of a list's filters in one statement. The documents of one who may see few are looked
 * through once. Of one who may see very many each filter is counted up to {@link Filter#COUNTED}
 * and one, so that no page waits until a hundred thousand have been counted.
 *
 * @param kind of the subjects listed
 * @param list from {@code from} to the last condition; of few rows chosen by {@link #AMONG}
 * @param seen the same over {@code seen (id)}: all of few, otherwise the newest of the reader's audience
 * @param few whether the reader sees only few
 */
public record Counting(String kind, String list, String seen, boolean few) {
    /** Those of a reader of few: looked for once, however many filters there are. */
    public static final String AMONG = "(select id from seen)";

    private static final String NEWEST = "select s as id from documents.first_seen('%s', :principals, 1500) s";

    /**
     * A filter.
     *
     * @param condition beginning with {@code and}
     * @param wide true when it may hold most of what the reader sees, so that the first of their
     *     audience are enough to know; otherwise its state leads to the few it holds
     * @param part true when all it holds is in the first filter as well
     */
    public record Wanted(String condition, boolean wide, boolean part) {
        public Wanted(String condition, boolean wide) {
            this(condition, wide, false);
        }

        /** Narrowed further. */
        public Wanted and(String more) {
            return new Wanted(condition + more, wide);
        }
    }

    /** The counts of a row, in order. */
    public static List<Long> row(ResultSet row, int size) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (int column = 1; column <= size; column++) {
            counts.add(row.getLong(column));
        }
        return counts;
    }

    /** For a reader of few. */
    public String once(List<Wanted> filters) {
        return filters.stream()
                .map(filter -> "count(*) filter (where true" + filter.condition() + ")")
                .collect(Collectors.joining(", ", looked() + " select ", " " + list));
    }

    /** For a reader of many; of no more than are counted the first filter's are looked for once, its parts among them. */
    public String bounded(List<Wanted> filters) {
        boolean parts = filters.stream().anyMatch(Wanted::part);
        String first = parts
                ? ", whole as materialized (select t.* %s%s limit %d) select "
                        .formatted(list, filters.getFirst().condition(), Filter.COUNTED + 1)
                : " select ";
        return filters.stream()
                .map(filter -> filter.part() ? part(filter, filter == filters.getFirst()) : bounded(filter))
                .collect(Collectors.joining(", ", looked() + first, ""));
    }

    private String looked() {
        return "with seen as materialized (" + (few ? FewSubjects.all(kind) : NEWEST.formatted(kind)) + ")";
    }

    private String part(Wanted filter, boolean first) {
        return first
                ? "(select count(*) from whole)"
                : "case when (select count(*) from whole) > %d then %s else (select count(*) from whole t where true%s) end"
                        .formatted(Filter.COUNTED, bounded(filter), filter.condition());
    }

    private String bounded(Wanted filter) {
        String counted = "(select count(*) from (select 1 %s%s limit %d) counted)"
                .formatted(list, filter.condition(), Filter.COUNTED + 1);
        return filter.wide()
                ? "(select case when newest > %1$d then newest else %2$s end from (select count(*) as newest from (select 1 %3$s%4$s limit %5$d) first) n)"
                        .formatted(Filter.COUNTED, counted, seen, filter.condition(), Filter.COUNTED + 1)
                : counted;
    }
}
