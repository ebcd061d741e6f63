package vn.caurong.calendar.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its days.
 *
 * @param to last day, null while open
 */
public record CutOffRow(
        DayOfWeek day,
        LocalTime at,
        LocalDate from,
        @Nullable LocalDate to) {}
