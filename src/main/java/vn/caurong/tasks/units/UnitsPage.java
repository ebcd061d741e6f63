package vn.caurong.tasks.units;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.urging.UrgingLetters;

/**
 * Lead units by the four states.
 *
 * @param year of the deadlines
 * @param rows the most late first
 * @param all the whole agency
 * @param urged units with something late the reader may write to
 * @param letters the last that urged a unit with something late
 */
record UnitsPage(int year, List<UnitRow> rows, UnitRow all, Set<UUID> urged, Map<UUID, UrgingLetters.Letter> letters) {
    boolean urges(UnitRow row) {
        return row.unit() != null && urged.contains(row.unit());
    }

    UrgingLetters.@Nullable Letter letter(UnitRow row) {
        return letters.get(row.unit());
    }

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
