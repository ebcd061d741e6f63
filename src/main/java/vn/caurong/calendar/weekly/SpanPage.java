package vn.caurong.calendar.weekly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;

/**
 * A day, a month or what is ahead.
 *
 * @param day it is around
 * @param days shown
 * @param more whether there are entries that are not shown
 */
public record SpanPage(
        View view,
        Show show,
        LocalDate day,
        List<LocalDate> days,
        List<WeekLine> lines,
        boolean more,
        LocalDate today) {
    public String href(Show other) {
        return view.href(day, other);
    }

    public String previous() {
        return view.href(view.turn(day, -1), show);
    }

    public String next() {
        return view.href(view.turn(day, 1), show);
    }

    public List<WeekLine> in(LocalDate on, HalfDay half) {
        return lines.stream().filter(line -> line.listed(on, half)).toList();
    }

    public List<WeekLine> on(LocalDate on) {
        return lines.stream()
                .filter(line -> line.in(on, HalfDay.MORNING) || line.in(on, HalfDay.AFTERNOON))
                .toList();
    }

    /** The weeks of a month. */
    public List<Week> weeks() {
        return days.stream().map(Week::of).distinct().toList();
    }

    /** Whether a day of the month's table is of the month itself. */
    public boolean inside(LocalDate on) {
        return YearMonth.from(on).equals(YearMonth.from(day));
    }
}
