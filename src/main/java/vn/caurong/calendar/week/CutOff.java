package vn.caurong.calendar.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Until when units register for a week: a day and time of the week before it. */
record CutOff(DayOfWeek day, LocalTime at) {
    /** Where an agency has set nothing (usual practice, from memory). */
    static final CutOff USUAL = new CutOff(DayOfWeek.THURSDAY, LocalTime.of(17, 0));

    /** No run of days off is nearly as long. */
    private static final int FAR = 31;

    /** The instant from which on only the Office enters. */
    Instant before(Week week) {
        return on(week).atTime(at).atZone(Vietnam.ZONE).toInstant();
    }

    /**
     * The same where its day is a holiday: the close of work of the last working day before. A Saturday or Sunday was
     * chosen and stays.
     */
    Instant before(Week week, WorkingTime time) {
        LocalDate on = on(week);
        if (day.getValue() >= DayOfWeek.SATURDAY.getValue() || time.isWorkingDay(on)) {
            return before(week);
        }
        return Stream.iterate(on.minusDays(1), each -> each.minusDays(1))
                .limit(FAR)
                .filter(time::isWorkingDay)
                .findFirst()
                .map(each -> time.sessions(each).getLast().to())
                .orElseGet(() -> before(week));
    }

    private LocalDate on(Week week) {
        return week.previous().monday().with(day);
    }
}
