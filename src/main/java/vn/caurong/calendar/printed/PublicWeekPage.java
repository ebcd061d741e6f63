package vn.caurong.calendar.printed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.WeekLine;

/**
 * The leaders' week for citizens.
 *
 * @param code organ identifier of the agency, as in the address
 * @param leaders how they are written, by post
 * @param more whether there are entries that are not shown
 * @param edition how often the week was published, 0 for not yet
 */
public record PublicWeekPage(
        String agency,
        String code,
        Week week,
        Map<UUID, String> leaders,
        List<WeekLine> lines,
        boolean more,
        int edition) {
    public String href(Week other) {
        return "/public/calendar/" + code + "?week=" + other;
    }

    public List<WeekLine> in(LocalDate day, HalfDay half) {
        return lines.stream().filter(line -> line.listed(day, half)).toList();
    }

    public boolean busy(LocalDate day) {
        return lines.stream().anyMatch(line -> line.in(day, HalfDay.MORNING) || line.in(day, HalfDay.AFTERNOON));
    }

    /** Which leaders it concerns. */
    public String who(WeekLine line) {
        return leaders.entrySet().stream()
                .filter(each -> line.has(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
