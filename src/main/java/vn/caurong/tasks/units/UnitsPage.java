package vn.caurong.tasks.units;

import java.util.List;
import vn.caurong.tasks.lists.Narrowed;

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
        return "/tasks?filter=" + filter + new Narrowed("", row.unit(), year).marks();
    }

    /** The list of what the letter urges, of every year. */
    String overdueHref(UnitRow row) {
        return "/tasks?filter=overdue" + new Narrowed("", row.unit(), null).marks();
    }

    /** The longest bar; every other is as long as its share of it. */
    long most() {
        return rows.stream().mapToLong(UnitRow::total).reduce(1, Math::max);
    }

    String beforeHref() {
        return "/tasks/units?year=" + (year - 1);
    }

    String afterHref() {
        return "/tasks/units?year=" + (year + 1);
    }
}
