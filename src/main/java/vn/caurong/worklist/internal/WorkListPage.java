package vn.caurong.worklist.internal;

import java.util.List;

/**
 * The work list for reading: groups by due time, the filters with their counts.
 *
 * @param filter the filter shown, {@code all} by default
 * @param overdue past due, oldest first
 * @param today due today in Vietnam
 * @param later due later or not at all
 */
public record WorkListPage(
        String filter,
        List<Count> filters,
        List<WorkRow> overdue,
        List<WorkRow> today,
        List<WorkRow> later) {
    /**
     * A saved filter; the list behind has exactly {@code rows} rows.
     *
     * @param name {@code all}, a duty in lower case, {@code kind-…}, {@code behalf}, {@code
     *     snoozed}
     */
    public record Count(String name, long rows) {}

    public int size() {
        return overdue.size() + today.size() + later.size();
    }
}
