package vn.caurong.calendar.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import vn.caurong.kernel.Vietnam;

/** Until when units register for a week: a day and time of the week before it. */
record CutOff(DayOfWeek day, LocalTime at) {
    /** Where an agency has set nothing (usual practice, from memory). */
    static final CutOff USUAL = new CutOff(DayOfWeek.THURSDAY, LocalTime.of(17, 0));

    /** The instant from which on only the Office enters. */
    Instant before(Week week) {
        return week.previous()
                .monday()
                .with(day)
                .atTime(at)
                .atZone(Vietnam.ZONE)
                .toInstant();
    }
}
