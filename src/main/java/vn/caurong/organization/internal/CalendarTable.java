package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the working calendar whole: a few hundred rows. */
@Repository
record CalendarTable(JdbcClient jdbc) {
    /**
     * @param agency null for the common hours only
     */
    WorkCalendar read(@Nullable UUID agency) {
        return whole(agency).of(agency);
    }

    /** Of all agencies at once, with as many statements as of one. */
    Whole whole() {
        return whole(null);
    }

    private Whole whole(@Nullable UUID only) {
        List<Owned> hours = jdbc.sql("""
                                select agency, lower(during) as first_day, upper(during) - 1 as last_day,
                                  morning_from, morning_to, afternoon_from, afternoon_to
                                from organization.working_hours
                                where agency is null or agency = coalesce(:only::uuid, agency)
                                order by agency nulls last, lower(during)\
                                """)
                .param("only", only)
                .query((row, number) -> new Owned(row.getObject("agency", UUID.class), CalendarReading.hours(row)))
                .list();
        Map<LocalDate, List<Change>> changes = jdbc
                .sql("select day, half, kind from organization.calendar_exception")
                .query(CalendarReading::dated)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        CalendarReading.Dated::day,
                        Collectors.mapping(CalendarReading.Dated::change, Collectors.toList())));
        Set<Integer> years = new HashSet<>(jdbc.sql("select year from organization.calendar_year")
                .query((row, number) -> row.getInt(1))
                .list());
        return new Whole(hours, changes, years);
    }

    /** The calendar of everybody: common hours, those of agencies that have their own, days off. */
    record Whole(List<Owned> hours, Map<LocalDate, List<Change>> changes, Set<Integer> years) {
        WorkCalendar of(@Nullable UUID agency) {
            List<WorkingHours> its = hours.stream()
                    .filter(one -> one.agency() == null || one.agency().equals(agency))
                    .map(Owned::hours)
                    .toList();
            return new WorkCalendar(its, changes, years);
        }
    }

    private record Owned(@Nullable UUID agency, WorkingHours hours) {}
}
