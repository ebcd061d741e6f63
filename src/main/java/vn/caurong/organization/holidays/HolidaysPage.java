package vn.caurong.organization.holidays;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a year unlike their weekday.
 *
 * @param known whether the year's holidays are all entered
 * @param years known ones, the newest first
 * @param missing years that deadlines may lie in and nobody entered yet
 * @param may whether the reader may change them
 */
public record HolidaysPage(
        int year,
        boolean known,
        List<Integer> years,
        List<Integer> missing,
        List<HolidayRow> days,
        LocalDate today,
        boolean may) {
    /** Those that are over; nothing about them changes any more. */
    public List<HolidayRow> past() {
        return days.stream().filter(row -> row.day().isBefore(today)).toList();
    }

    public List<HolidayRow> coming() {
        return days.stream().filter(row -> !row.day().isBefore(today)).toList();
    }
}
