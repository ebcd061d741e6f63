package vn.caurong.calendar.city;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;

/**
 * When things happened around the day the demo begins: everything before that day, in office hours, and nothing
 * after the cut-off of its week.
 */
record StoryDays(LocalDate first) {
    /** The week the demo is in; on a weekend already the next. */
    Week week(int from) {
        LocalDate monday = first.getDayOfWeek().getValue() > 5
                ? Week.of(first).next().monday()
                : Week.of(first).monday();
        return Week.of(monday.plusWeeks(from));
    }

    /** A day of the week before that of an entry. */
    Instant before(int week, DayOfWeek day, LocalTime at) {
        return at(week(week).previous().monday().with(day), at);
    }

    /** The last weekday before the demo begins. */
    Instant lately(LocalTime at) {
        LocalDate day = first.minusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        return at(day, at);
    }

    static Instant at(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(Vietnam.ZONE).toInstant();
    }
}
