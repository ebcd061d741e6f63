package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** How hours and days off stand in their rows. */
final class CalendarReading {
    private CalendarReading() {}

    record Dated(LocalDate day, Change change) {}

    static WorkingHours hours(ResultSet row) throws SQLException {
        return new WorkingHours(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("morning_from", LocalTime.class),
                row.getObject("morning_to", LocalTime.class),
                row.getObject("afternoon_from", LocalTime.class),
                row.getObject("afternoon_to", LocalTime.class));
    }

    static Dated dated(ResultSet row, int number) throws SQLException {
        String half = row.getString("half");
        Set<Half> halves = half.equals("DAY") ? EnumSet.allOf(Half.class) : EnumSet.of(Half.valueOf(half));
        return new Dated(
                row.getObject("day", LocalDate.class),
                new Change(halves, row.getString("kind").equals("WORKING")));
    }
}
