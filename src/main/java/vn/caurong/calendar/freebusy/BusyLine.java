package vn.caurong.calendar.freebusy;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/**
 * When somebody is taken on a day.
 *
 * @param times joined where they touch
 */
public record BusyLine(String name, LocalDate day, List<Stretch> times) {
    /** {@code 8:00–9:30}; what goes on over the day is cut to it. */
    public List<String> written() {
        return times.stream()
                .map(each -> (Vietnam.date(each.from()).isBefore(day) ? "" : Stretch.hour(each.from()))
                        + "–"
                        + (Vietnam.date(each.to()).isAfter(day) ? "" : Stretch.hour(each.to())))
                .toList();
    }
}
