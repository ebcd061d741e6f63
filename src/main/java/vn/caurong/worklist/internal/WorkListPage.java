package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.List;

/**
 * The work list for reading: groups by due time, the filters with their counts.
 *
 * @param filter the filter shown, {@code all} by default
 * @param filters those with rows behind them
 * @param all everything that is not put off
 * @param overdue past due, oldest first
 * @param today due today in Vietnam
 * @param later due later or not at all
 * @param putOffs to when one may put things off now
 */
public record WorkListPage(
        String filter,
        List<FilterRow> filters,
        List<WorkRow> all,
        List<WorkRow> overdue,
        List<WorkRow> today,
        List<WorkRow> later,
        List<String> putOffs) {
    /** Widths of the drawn bar. */
    public record Bar(int late, int today, int later) {
        public int total() {
            return late + today + later;
        }
    }

    /** The page of one filter; an unknown or empty one shows everything. */
    static WorkListPage of(List<WorkRow> rows, String filter, Instant now, List<String> putOffs) {
        List<WorkRow> all = rows.stream().filter(row -> !row.snoozed()).toList();
        String shown = WorkFilter.known(filter) ? filter : "all";
        List<WorkRow> chosen =
                rows.stream().filter(row -> WorkFilter.in(row, shown, now)).toList();
        return new WorkListPage(
                shown,
                WorkFilters.of(rows, shown, now),
                all,
                chosen.stream().filter(row -> WorkFilter.late(row, now)).toList(),
                chosen.stream().filter(row -> WorkFilter.onDay(row, now)).toList(),
                chosen.stream()
                        .filter(row -> !WorkFilter.late(row, now) && !WorkFilter.onDay(row, now))
                        .toList(),
                putOffs);
    }

    public int size() {
        return overdue.size() + today.size() + later.size();
    }

    /** Exactly the rows of the list behind the filter. */
    public long rowsOf(String name, Instant now) {
        return all.stream().filter(row -> WorkFilter.in(row, name, now)).count();
    }

    public Bar bar(Instant now) {
        int late = (int) rowsOf("late", now);
        int today = (int) rowsOf("today", now);
        return new Bar(late, today, all.size() - late - today);
    }
}
