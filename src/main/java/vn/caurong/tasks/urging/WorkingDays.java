package vn.caurong.tasks.urging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.caurong.organization.WorkingTime;

/** Counts working days from one day, by the calendar of one agency. */
final class WorkingDays {
    private final LocalDate today;
    private final WorkingTime time;
    private final Map<LocalDate, Integer> counted = new HashMap<>();

    WorkingDays(LocalDate today, WorkingTime time) {
        this.today = today;
        this.time = time;
    }

    /** Working days behind today up to the day; negative for days before today. */
    int to(LocalDate day) {
        return counted.computeIfAbsent(day, this::count);
    }

    /** Working days behind the first day up to the last. */
    int between(LocalDate first, LocalDate last) {
        return to(last) - to(first);
    }

    private int count(LocalDate day) {
        return !day.isAfter(today)
                ? -(int) day.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(time::isWorkingDay)
                        .count()
                : (int) today.plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .filter(time::isWorkingDay)
                        .count();
    }
}
