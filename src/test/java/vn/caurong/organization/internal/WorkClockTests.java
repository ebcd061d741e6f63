package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.Vietnam;

/** Working time on the shipped holidays and 7:00–11:30, 13:00–16:30. */
class WorkClockTests {
    private final WorkClock time = calendar(Map.of());

    @ParameterizedTest(name = "{0} + {1} ngày = {2}, {3}")
    @CsvSource({
        "2020-04-06T09:00, 1, 2020-04-07T16:30, in the morning",
        "2020-04-06T06:15, 1, 2020-04-07T16:30, before opening counts from the same opening",
        "2020-04-06T12:00, 1, 2020-04-07T16:30, in the lunch break",
        "2020-04-06T16:30, 1, 2020-04-08T16:30, at the close counts from the next opening",
        "2020-04-06T22:00, 1, 2020-04-08T16:30, after the close",
        "2020-04-06T09:00, 0, 2020-04-06T16:30, none: by the close of that day",
        "2020-04-03T09:00, 1, 2020-04-06T16:30, across a weekend",
        "2020-04-04T09:00, 1, 2020-04-07T16:30, on a Saturday",
        "2020-04-01T15:00, 1, 2020-04-03T16:30, across Giỗ Tổ",
        "2020-04-02T09:00, 1, 2020-04-06T16:30, on a holiday",
        "2020-01-22T10:00, 1, 2020-01-30T16:30, across Tết 2020",
        "2026-02-13T16:29, 2, 2026-02-24T16:30, across Tết 2026",
        "2020-12-31T10:00, 1, 2021-01-04T16:30, across New Year",
        "2024-04-26T10:00, 1, 2024-05-02T16:30, a Monday swapped off",
        "2024-05-03T10:00, 1, 2024-05-04T16:30, the Saturday worked for it",
        "2021-04-29T10:00, 1, 2021-05-04T16:30, a day off in place of 1 May",
        "2020-03-02T10:00, 15, 2020-03-23T16:30, fifteen days"
    })
    void days(LocalDateTime start, int count, LocalDateTime end, String why) {
        assertThat(time.afterDays(at(start), count)).as(why).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{0} + {1} giờ = {2}, {3}")
    @CsvSource({
        "2020-04-06T09:00, 2, 2020-04-06T11:00, within the morning",
        "2020-04-06T10:00, 2, 2020-04-06T13:30, across the lunch break",
        "2020-04-06T09:30, 2, 2020-04-06T11:30, ends with the morning",
        "2020-04-06T12:00, 1, 2020-04-06T14:00, begins in the lunch break",
        "2020-04-06T05:00, 1, 2020-04-06T08:00, before opening",
        "2020-04-06T16:00, 1, 2020-04-07T07:30, over the night",
        "2020-04-06T20:00, 1, 2020-04-07T08:00, after the close",
        "2020-04-03T16:00, 1, 2020-04-06T07:30, over the weekend",
        "2020-04-06T07:00, 8, 2020-04-06T16:30, a whole day",
        "2020-04-06T08:00, 8, 2020-04-07T08:00, eight hours are a day",
        "2020-01-22T16:00, 1, 2020-01-30T07:30, across Tết",
        "2020-04-06T12:00, 0, 2020-04-06T13:00, none: the next opening"
    })
    void hours(LocalDateTime start, int count, LocalDateTime end, String why) {
        assertThat(time.afterWork(at(start), Duration.ofHours(count))).as(why).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{0} – {1}: {2}")
    @CsvSource({
        "2020-04-06T07:00, 2020-04-06T16:30, PT8H",
        "2020-04-06T00:00, 2020-04-07T00:00, PT8H",
        "2020-04-06T11:00, 2020-04-06T13:15, PT45M",
        "2020-04-03T16:00, 2020-04-06T07:15, PT45M",
        "2020-01-22T16:30, 2020-01-30T07:00, PT0S",
        "2020-04-06T09:00, 2020-04-06T09:00, PT0S",
        "2020-04-06T15:00, 2020-04-06T09:00, PT0S",
        "2020-04-08T09:00, 2020-04-06T09:00, PT0S"
    })
    void between(LocalDateTime from, LocalDateTime to, Duration worked) {
        assertThat(time.between(at(from), at(to))).isEqualTo(worked);
    }

    @Test
    void betweenUndoesAfterWork() {
        Instant start = at(LocalDateTime.parse("2020-01-21T10:10"));
        for (int hours = 1; hours <= 100; hours++) {
            Duration amount = Duration.ofHours(hours);
            assertThat(time.between(start, time.afterWork(start, amount))).isEqualTo(amount);
        }
    }

    @Test
    void halfOfADayOff() {
        LocalDate day = LocalDate.of(2020, 4, 7);
        WorkClock noAfternoon = calendar(Map.of(day, off(Half.AFTERNOON)));
        Instant before = at(LocalDateTime.parse("2020-04-06T09:00"));
        assertThat(noAfternoon.calendar().isWorkingDay(day)).isTrue();
        assertThat(noAfternoon.endOf(day)).isEqualTo(at(day.atTime(11, 30)));
        assertThat(noAfternoon.afterDays(before, 1)).isEqualTo(at(day.atTime(11, 30)));
        assertThat(noAfternoon.afterWork(at(day.atTime(11, 0)), Duration.ofHours(1)))
                .isEqualTo(at(day.plusDays(1).atTime(7, 30)));
        WorkClock noMorning = calendar(Map.of(day, off(Half.MORNING)));
        assertThat(noMorning.afterWork(at(day.atTime(8, 0)), Duration.ofHours(1)))
                .isEqualTo(at(day.atTime(14, 0)));
        assertThat(noMorning.afterDays(at(day.atTime(8, 0)), 0)).isEqualTo(at(day.atTime(16, 30)));
    }

    @Test
    void halfASaturdayWorked() {
        LocalDate saturday = LocalDate.of(2020, 4, 11);
        WorkClock worked = calendar(Map.of(saturday, List.of(new Change(EnumSet.of(Half.MORNING), true))));
        assertThat(worked.calendar().isWorkingDay(saturday)).isTrue();
        assertThat(worked.endOf(saturday)).isEqualTo(at(saturday.atTime(11, 30)));
        assertThat(time.calendar().isWorkingDay(saturday)).isFalse();
    }

    @Test
    void endOfADayOffIsTheNextClose() {
        assertThat(time.endOf(LocalDate.of(2020, 4, 2))).isEqualTo(at(LocalDateTime.parse("2020-04-03T16:30")));
        assertThat(time.endOf(LocalDate.of(2020, 4, 6))).isEqualTo(at(LocalDateTime.parse("2020-04-06T16:30")));
    }

    @Test
    void yearWithoutHolidaysHasOnlyWeekends() {
        LocalDate newYear = LocalDate.of(2031, 1, 1);
        assertThat(time.calendar().years()).contains(2020, 2026).doesNotContain(2031);
        assertThat(time.calendar().isWorkingDay(newYear)).isTrue();
        assertThat(time.calendar().isWorkingDay(newYear.plusDays(3))).isFalse();
    }

    @Test
    void newHoursHoldFromTheirDay() {
        LocalDate change = LocalDate.of(2020, 4, 8);
        WorkClock changed = new WorkClock(new WorkCalendar(
                List.of(hours(LocalDate.EPOCH, change.minusDays(1), 16), hours(change, null, 17)), Map.of(), Set.of()));
        assertThat(changed.endOf(change.minusDays(1)))
                .isEqualTo(at(change.minusDays(1).atTime(16, 30)));
        assertThat(changed.endOf(change)).isEqualTo(at(change.atTime(17, 30)));
    }

    @Test
    void calendarWithoutWorkIsRefused() {
        WorkClock none = new WorkClock(new WorkCalendar(List.of(), Map.of(), Set.of()));
        assertThatThrownBy(() -> none.afterDays(Instant.EPOCH, 1)).isInstanceOf(IllegalStateException.class);
    }

    private static WorkClock calendar(Map<LocalDate, List<Change>> more) {
        Map<LocalDate, List<Change>> changes = new HashMap<>();
        HolidayTable.read()
                .values()
                .forEach(year -> year.forEach(holiday ->
                        changes.put(holiday.day(), List.of(new Change(EnumSet.allOf(Half.class), holiday.worked())))));
        changes.putAll(more);
        return new WorkClock(new WorkCalendar(
                List.of(hours(LocalDate.EPOCH, null, 16)),
                changes,
                HolidayTable.read().keySet().stream().collect(Collectors.toSet())));
    }

    private static WorkingHours hours(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to, int close) {
        return new WorkingHours(
                from, to, LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(close, 30));
    }

    private static List<Change> off(Half half) {
        return List.of(new Change(EnumSet.of(half), false));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Vietnam.ZONE).toInstant();
    }
}
