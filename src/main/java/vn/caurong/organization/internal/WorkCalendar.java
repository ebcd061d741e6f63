package vn.caurong.organization.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime.Session;

/**
 * Which half-days are worked: Monday to Friday, but for the exceptions.
 *
 * @param hours an agency's own hours before the common ones; the first in force on a day holds
 * @param exceptions halves of days unlike their weekday
 * @param years years whose holidays are known
 */
record WorkCalendar(List<WorkingHours> hours, Map<LocalDate, List<Change>> exceptions, Set<Integer> years) {
    /** The sessions of a day in order; none on a day off. */
    List<Session> sessions(LocalDate day) {
        Optional<WorkingHours> found = hoursOn(day);
        if (found.isEmpty()) {
            return List.of();
        }
        WorkingHours valid = found.get();
        Set<Half> halves = halves(day);
        List<Session> sessions = new ArrayList<>(2);
        if (halves.contains(Half.MORNING)) {
            sessions.add(session(day, valid.morningFrom(), valid.morningTo()));
        }
        if (halves.contains(Half.AFTERNOON)) {
            sessions.add(session(day, valid.afternoonFrom(), valid.afternoonTo()));
        }
        return sessions;
    }

    Optional<WorkingHours> hoursOn(LocalDate day) {
        return hours.stream().filter(each -> each.inForce(day)).findFirst();
    }

    boolean isWorkingDay(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    private Set<Half> halves(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        Set<Half> halves = weekend ? EnumSet.noneOf(Half.class) : EnumSet.allOf(Half.class);
        for (Change change : exceptions.getOrDefault(day, List.of())) {
            if (change.worked()) {
                halves.addAll(change.halves());
            } else {
                halves.removeAll(change.halves());
            }
        }
        return halves;
    }

    private static Session session(LocalDate day, LocalTime from, LocalTime to) {
        return new Session(
                day.atTime(from).atZone(Vietnam.ZONE).toInstant(),
                day.atTime(to).atZone(Vietnam.ZONE).toInstant());
    }
}
