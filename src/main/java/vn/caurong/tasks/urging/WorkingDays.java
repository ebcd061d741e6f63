package vn.caurong.tasks.urging;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Session;

/** Counts working days from one day, by the calendar of one agency. */
final class WorkingDays {
    /** Between these hours of a day off people are told of what is urgent. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime EVENING = LocalTime.of(17, 0);

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

    /** The first day so many working days behind the day; of none or before it, from which as many are left up to it. */
    LocalDate on(LocalDate day, int days) {
        LocalDate from = day.isBefore(today) ? today : day;
        int behind = day.isBefore(today) ? days + to(day) : days;
        return behind > 0
                ? Stream.iterate(from.plusDays(1), each -> each.plusDays(1))
                        .filter(time::isWorkingDay)
                        .skip(behind - 1L)
                        .findFirst()
                        .orElseThrow()
                : Stream.iterate(from, each -> each.minusDays(1))
                        .filter(time::isWorkingDay)
                        .skip(-behind)
                        .findFirst()
                        .orElseThrow();
    }

    /** The first working time at or behind the instant. */
    Instant opening(Instant from) {
        return first(from, time::sessions);
    }

    /** The first time at or behind the instant at which one may be told of what is urgent: on days off too, by day. */
    Instant daytime(Instant from) {
        return first(from, day -> time.isWorkingDay(day) ? time.sessions(day) : List.of(dayOff(day)));
    }

    private static Session dayOff(LocalDate day) {
        return new Session(
                day.atTime(MORNING).atZone(Vietnam.ZONE).toInstant(),
                day.atTime(EVENING).atZone(Vietnam.ZONE).toInstant());
    }

    private static Instant first(Instant from, Function<LocalDate, List<Session>> sessions) {
        return Stream.iterate(Vietnam.date(from), day -> day.plusDays(1))
                .flatMap(day -> sessions.apply(day).stream())
                .filter(session -> session.to().isAfter(from))
                .findFirst()
                .map(session -> session.from().isAfter(from) ? session.from() : from)
                .orElseThrow();
    }

    /** Days up to then on which work is not as in every week. */
    Stream<LocalDate> unusual(LocalDate until) {
        return today.datesUntil(until)
                .filter(day -> time.isWorkingDay(day) == day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
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
