package vn.caurong.calendar.personal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.FirstDay;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.spi.CalendarSource;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.View;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Puts a person's calendar together from every source there is. */
@Component
record ReadingMine(ObjectProvider<CalendarSource> sources, WorkingTime time, Clock clock) {
    MinePage page(View view, LocalDate day, Actor reader) {
        List<LocalDate> days = view.days(day);
        List<CalendarItem> items =
                items(reader, start(days.getFirst()), start(days.getLast().plusDays(1)));
        WorkingTime hours = time.of(reader.agency());
        return new MinePage(
                view,
                day,
                days.stream()
                        .map(each -> new MineDay(each, hours.isWorkingDay(each), lines(each, items)))
                        .toList(),
                Vietnam.today(clock));
    }

    /** That of an address, of the week it names, today where there is none. */
    LocalDate day(String day, String week) {
        return Week.parse(week).map(Week::monday).orElseGet(() -> FirstDay.of(day, clock));
    }

    private List<CalendarItem> items(Actor reader, Instant from, Instant to) {
        return sources.orderedStream()
                .flatMap(source -> source.items(reader, from, to).stream())
                .sorted(Comparator.comparing(CalendarItem::starts)
                        .thenComparing(CalendarItem::kind)
                        .thenComparing(CalendarItem::title))
                .toList();
    }

    private static List<MineLine> lines(LocalDate day, List<CalendarItem> items) {
        Instant opens = start(day);
        Instant closes = start(day.plusDays(1));
        return items.stream()
                .filter(item -> item.starts().isBefore(closes)
                        && (item.ends() == null
                                ? !item.starts().isBefore(opens)
                                : item.until().isAfter(opens)))
                .map(item -> new MineLine(item, day, clashes(item, items)))
                .toList();
    }

    /** Two things one has to be at, at one time. */
    private static boolean clashes(CalendarItem one, List<CalendarItem> items) {
        return one.takes()
                && items.stream()
                        .filter(other -> other != one && other.takes())
                        .anyMatch(other -> other.starts().isBefore(one.until())
                                && other.until().isAfter(one.starts()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
