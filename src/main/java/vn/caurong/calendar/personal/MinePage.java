package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.calendar.week.Week;

/**
 * A person's calendar.
 *
 * @param grid seven days side by side; otherwise only the days that have something, four weeks of them
 */
public record MinePage(Week week, boolean grid, List<MineDay> days, LocalDate today) {
    /** The same view of another week. */
    public String href(Week other) {
        return "/calendar/mine?week=" + other + (grid ? "&view=week" : "");
    }

    /** The other view of this week. */
    public String view(boolean other) {
        return "/calendar/mine?week=" + week + (other ? "&view=week" : "");
    }

    /** Days that have something. */
    public List<MineDay> busy() {
        return days.stream().filter(day -> !day.lines().isEmpty()).toList();
    }
}
