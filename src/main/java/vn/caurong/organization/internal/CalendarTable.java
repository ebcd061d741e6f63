package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.organization.internal.WorkCalendar.Change;
import vn.caurong.organization.internal.WorkCalendar.Half;

/** Reads the working calendar whole: a few hundred rows. */
@Repository
class CalendarTable {
    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param agency null for the common hours only
     */
    WorkCalendar read(@Nullable UUID agency) {
        List<WorkingHours> hours = jdbc.sql("""
                                select lower(during) as first_day, upper(during) - 1 as last_day,
                                  morning_from, morning_to, afternoon_from, afternoon_to
                                from organization.working_hours
                                where agency is null or agency = :agency::uuid
                                order by agency nulls last, lower(during)\
                                """)
                .param("agency", agency)
                .query(CalendarTable::hours)
                .list();
        Map<LocalDate, List<Change>> changes = jdbc
                .sql("select day, half, kind from organization.calendar_exception")
                .query(CalendarTable::dated)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Dated::day, Collectors.mapping(Dated::change, Collectors.toList())));
        Set<Integer> years = new HashSet<>(jdbc.sql("select year from organization.calendar_year")
                .query((row, number) -> row.getInt(1))
                .list());
        return new WorkCalendar(hours, changes, years);
    }

    private static WorkingHours hours(ResultSet row, int number) throws SQLException {
        return new WorkingHours(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("morning_from", LocalTime.class),
                row.getObject("morning_to", LocalTime.class),
                row.getObject("afternoon_from", LocalTime.class),
                row.getObject("afternoon_to", LocalTime.class));
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        String half = row.getString("half");
        Set<Half> halves = half.equals("DAY") ? EnumSet.allOf(Half.class) : EnumSet.of(Half.valueOf(half));
        return new Dated(
                row.getObject("day", LocalDate.class),
                new Change(halves, row.getString("kind").equals("WORKING")));
    }

    private record Dated(LocalDate day, Change change) {}
}
