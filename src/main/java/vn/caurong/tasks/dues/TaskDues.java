package vn.caurong.tasks.dues;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Screen;

/**
 * Ready deadlines of a form: the days on which so many working days from now end.
 *
 * @param unknown years of these whose holidays are not known, empty for none
 * @param whole deadline of the whole they are within, null for no part
 */
public record TaskDues(
        Map<Integer, LocalDate> days,
        String unknown,
        @Nullable Instant whole) {
    private static final List<Integer> OFFERED = List.of(1, 3, 5, 10);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    /**
     * @param whole deadline of the whole, behind which none of them is; null for no part
     */
    public static TaskDues of(WorkingTime time, Clock clock, @Nullable Instant whole) {
        Instant now = clock.instant();
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        for (int n : OFFERED) {
            Instant due = Deadline.days(now, n, time).due();
            if (whole == null || !due.isAfter(whole)) {
                days.put(n, Vietnam.date(due));
            }
        }
        return new TaskDues(days, unknown(days.values().stream(), time), whole);
    }

    /** Years of these days in which only weekends count so far, written one behind the other. */
    public static String unknown(Stream<LocalDate> days, WorkingTime time) {
        return days.map(LocalDate::getYear)
                .distinct()
                .filter(year -> !time.knowsHolidaysOf(year))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** No deadline within an overdue whole is ahead: there is none to choose. */
    public boolean closed(Instant now) {
        return whole != null && !whole.isAfter(now);
    }

    /** Value to words, in order. */
    Map<String, String> words(Screen screen) {
        Map<String, String> words = new LinkedHashMap<>();
        days.forEach((n, day) -> words.put(n.toString(), screen.t("tasks.due.days", n, SHORT.format(day))));
        words.put("day", screen.t("tasks.due.day"));
        return words;
    }
}
