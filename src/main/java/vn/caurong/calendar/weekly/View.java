package vn.caurong.calendar.weekly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.week.Week;

/** How much of the calendar is seen at once. */
public enum View {
    DAY,
    WEEK,
    MONTH,
    /** What is ahead, one below the other. */
    AGENDA;

    private static final int AHEAD = 30;
    private static final int WEEK_DAYS = 7;

    /** Days shown around one; a month in whole weeks. */
    public List<LocalDate> days(LocalDate day) {
        return switch (this) {
            case DAY -> List.of(day);
            case WEEK -> Week.of(day).days();
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                LocalDate first = Week.of(month.atDay(1)).monday();
                LocalDate last = Week.of(month.atEndOfMonth()).days().getLast();
                yield first.datesUntil(last.plusDays(1)).toList();
            }
            case AGENDA ->
                Stream.iterate(day, each -> each.plusDays(1)).limit(AHEAD).toList();
        };
    }

    /** The day the next, or with −1 the previous such view is around. */
    public LocalDate turn(LocalDate day, int by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusDays((long) by * WEEK_DAYS);
            case MONTH -> YearMonth.from(day).plusMonths(by).atDay(1);
            case AGENDA -> day.plusDays((long) by * AHEAD);
        };
    }

    /** Its address around a day. */
    public String href(LocalDate day, Show show) {
        String more = show == Show.LEADERS ? "" : "&show=" + show.word();
        return this == WEEK ? "/calendar?week=" + Week.of(day) + more : "/calendar/" + word() + "?day=" + day + more;
    }

    /** What is ahead, where an address names none of them. */
    public static View named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElse(AGENDA);
    }

    /** Its name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
