package vn.caurong.calendar.personal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.View;

/**
 * A person's calendar.
 *
 * @param day it is around
 * @param days shown
 */
public record MinePage(View view, LocalDate day, List<MineDay> days, LocalDate today) {
    /** A view around a day. */
    public String href(View other, LocalDate on) {
        return "/calendar/mine?" + (other == View.AGENDA ? "" : "view=" + other.word() + "&") + "day=" + on;
    }

    public String previous() {
        return href(view, view.turn(day, -1));
    }

    public String next() {
        return href(view, view.turn(day, 1));
    }

    public Week week() {
        return Week.of(day);
    }

    /** Message key of what is shown. */
    public String titleKey() {
        return switch (view) {
            case DAY -> "calendar.mine.title";
            case WEEK -> "calendar.week.title";
            case MONTH, AGENDA -> "calendar.view." + view.word() + ".title";
        };
    }

    /** Its values, in the order of the key's. */
    public Object[] titleValues() {
        return switch (view) {
            case DAY -> new Object[] {day, week().number()};
            case WEEK ->
                new Object[] {
                    week().number(), days.getFirst().day(), days.getLast().day()
                };
            case MONTH -> new Object[] {day.getMonthValue(), String.valueOf(day.getYear())};
            case AGENDA -> new Object[] {days.getFirst().day(), days.getLast().day()};
        };
    }

    /** Days that have something. */
    public List<MineDay> busy() {
        return days.stream().filter(each -> !each.lines().isEmpty()).toList();
    }

    /** Weeks of a month, each with its seven days. */
    public List<List<MineDay>> weeks() {
        return days.stream()
                .filter(each -> each.day().equals(Week.of(each.day()).monday()))
                .map(monday -> days.stream()
                        .filter(each -> Week.of(each.day()).equals(Week.of(monday.day())))
                        .toList())
                .toList();
    }

    /** Whether a day of the month's table is of the month itself. */
    public boolean inside(MineDay each) {
        return YearMonth.from(each.day()).equals(YearMonth.from(day));
    }

    /** The day it is around, with what it has. */
    public MineDay chosen() {
        return days.stream().filter(each -> each.day().equals(day)).findFirst().orElseThrow();
    }

    /** Day a new entry is offered at: one ahead. */
    public LocalDate first() {
        return day.isAfter(today) ? day : today;
    }
}
