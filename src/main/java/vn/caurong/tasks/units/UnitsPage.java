package vn.caurong.tasks.units;

import java.util.List;

/**
 * Lead units by the four states.
 *
 * @param year of the deadlines
 * @param rows the most late first
 * @param all the whole agency
 */
record UnitsPage(int year, List<UnitRow> rows, UnitRow all) {
    /** The list that has exactly the tasks of a number. */
    String href(UnitRow row, String filter) {
        String unit = row.unit() == null ? "" : "&unit=" + row.unit();
        return "/tasks?filter=" + filter + unit + "&year=" + year;
    }

    /** The longest bar; every other is as long as its share of it. */
    long most() {
        return rows.stream().mapToLong(UnitRow::total).max().orElse(1);
    }

    String beforeHref() {
        return "/tasks/units?year=" + (year - 1);
    }

    String afterHref() {
        return "/tasks/units?year=" + (year + 1);
    }
}
