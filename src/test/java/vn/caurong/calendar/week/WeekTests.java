package vn.caurong.calendar.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of weeks, half-days and the cut-off. */
class WeekTests {
    @ParameterizedTest
    @CsvSource({
        "2020-04-06, 2020-W15",
        "2019-12-29, 2019-W52",
        "2019-12-30, 2020-W01",
        "2020-12-31, 2020-W53",
        "2021-01-03, 2020-W53",
        "2021-01-04, 2021-W01",
        "2016-01-03, 2015-W53",
        "2026-12-31, 2026-W53",
        "2024-03-29, 2024-W13",
    })
    void aDayIsInTheWeekOfItsThursday(LocalDate day, String week) {
        assertThat(Week.of(day)).hasToString(week);
        assertThat(Week.parse(week)).contains(Week.of(day));
        assertThat(Week.of(day).days()).hasSize(7).contains(day);
    }

    @Test
    void weeksFollowOneAnotherOverNewYear() {
        Week last = new Week(2020, 53);
        assertThat(last.next()).isEqualTo(new Week(2021, 1));
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.ends()).isEqualTo(new Week(2021, 1).starts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-W53", "2020-W54", "2020-W00", "2020-15", "", "0000-W01", "tuần 15", "2020-W1"})
    void aWeekThereIsNotIsNone(String text) {
        assertThat(Week.parse(text)).isEmpty();
    }

    @Test
    void itBeginsAtMidnightInVietnam() {
        assertThat(new Week(2020, 15).starts()).isEqualTo("2020-04-05T17:00:00Z");
        assertThat(Week.of(Instant.parse("2020-04-05T16:59:59Z"))).isEqualTo(new Week(2020, 14));
        assertThat(Week.of(Instant.parse("2020-04-05T17:00:00Z"))).isEqualTo(new Week(2020, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-06T01:00:00Z, MORNING",
        "2020-04-06T04:59:59Z, MORNING",
        "2020-04-06T05:00:00Z, AFTERNOON",
        "2020-04-06T16:59:59Z, AFTERNOON",
        "2020-04-06T17:00:00Z, MORNING",
    })
    void noonInVietnamPartsTheDay(Instant starts, HalfDay half) {
        assertThat(HalfDay.of(starts)).isEqualTo(half);
    }

    @Test
    void unitsRegisterUntilThursdayAtFiveOfTheWeekBefore() {
        assertThat(CutOff.USUAL.before(new Week(2020, 15))).isEqualTo("2020-04-02T10:00:00Z");
        assertThat(new CutOff(DayOfWeek.SUNDAY, LocalTime.of(8, 0)).before(new Week(2021, 1)))
                .isEqualTo("2021-01-03T01:00:00Z");
    }
}
