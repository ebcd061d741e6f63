package vn.caurong.calendar.personal;

import java.time.Instant;
import java.time.LocalDate;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.kernel.Vietnam;

/**
 * A line of a day in a person's calendar.
 *
 * @param day the day it is shown on
 * @param clashes true when something else takes part of its time
 */
public record MineLine(CalendarItem item, LocalDate day, boolean clashes) {
    /** {@code 8:00–9:30}, or the hour of a deadline; empty where it takes the whole day. */
    public String hours() {
        Instant opens = day.atStartOfDay(Vietnam.ZONE).toInstant();
        Instant closes = day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        Instant ends = item.ends();
        if (ends == null) {
            return Stretch.hour(item.starts());
        }
        boolean before = !item.starts().isAfter(opens);
        boolean after = !ends.isBefore(closes);
        if (before && after) {
            return "";
        }
        return before
                ? "–" + Stretch.hour(ends)
                : after ? Stretch.hour(item.starts()) + "–" : Stretch.hour(item.starts()) + "–" + Stretch.hour(ends);
    }

    HalfDay half() {
        return Vietnam.date(item.starts()).equals(day) ? HalfDay.of(item.starts()) : HalfDay.MORNING;
    }
}
