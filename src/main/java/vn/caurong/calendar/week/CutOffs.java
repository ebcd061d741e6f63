package vn.caurong.calendar.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Until when units of an agency register for a week; each agency sets its own, with its days. */
@Component
public class CutOffs {
    private final JdbcClient jdbc;
    private final WorkingTime time;
    private final Clock clock;

    CutOffs(JdbcClient jdbc, WorkingTime time, Clock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    /** Whether a unit may still register for the week; the Office always may. */
    public Ruling open(UUID agency, Week week) {
        Instant closes = closes(agency, week);
        return Ruling.unless(
                clock.instant().isBefore(closes), "calendar.refused.closed", week.number(), Vietnam.write(closes));
    }

    /** When registration for the week closes, by the rule in force on the Monday before it; on a holiday it closes before. */
    public Instant closes(UUID agency, Week week) {
        return on(agency, week.previous().monday()).before(week, time.of(agency));
    }

    CutOff on(UUID agency, LocalDate day) {
        return jdbc.sql("select weekday, at from calendar.cut_off where agency = :agency and during @> :day")
                .param("agency", agency)
                .param("day", day)
                .query((row, n) ->
                        new CutOff(DayOfWeek.of(row.getInt("weekday")), row.getObject("at", LocalTime.class)))
                .optional()
                .orElse(CutOff.USUAL);
    }
}
