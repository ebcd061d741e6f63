package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.WorkingTime;

/** The calendar as the database keeps it. */
@CauRongTest
class WorkingTimeTests {
    private final WorkingTime time;
    private final JdbcClient jdbc;
    private final LoadingHolidays loading;

    WorkingTimeTests(JdbcClient jdbc, Clock clock, LoadingHolidays loading) {
        this.jdbc = jdbc;
        this.loading = loading;
        loading.prepare();
        this.time = new CalendarWorkingTime(new CalendarTable(jdbc), clock);
    }

    @Test
    void shippedHolidaysAreInTheCalendar() {
        assertThat(time.isWorkingDay(LocalDate.of(2020, 1, 27))).isFalse();
        assertThat(time.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(time.knowsHolidaysOf(2020)).isTrue();
        assertThat(time.knowsHolidaysOf(2033)).isFalse();
        assertThat(time.dayLength()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatAnAdministratorTookOutStaysOut() {
        LocalDate day = LocalDate.of(2023, 9, 4);
        jdbc.sql("delete from organization.calendar_exception where day = ?")
                .param(day)
                .update();
        loading.prepare();
        assertThat(time.isWorkingDay(day)).isTrue();
    }

    @Test
    void daysAndHours() {
        Instant start = Instant.parse("2020-04-06T02:00:00Z"); // 9:00 in Vietnam
        assertThat(time.after(start, 3, WorkingTime.Amount.DAY)).isEqualTo(Instant.parse("2020-04-09T09:30:00Z"));
        assertThat(time.after(start, 3, WorkingTime.Amount.HOUR)).isEqualTo(Instant.parse("2020-04-06T06:30:00Z"));
        assertThatThrownBy(() -> time.after(start, -1, WorkingTime.Amount.DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agencyWithHoursOfItsOwn() {
        TestAgency agency = TestAgency.create(jdbc, "Sở Giờ riêng");
        jdbc.sql("""
                        insert into organization.working_hours
                        values (?, ?, '08:00', '12:00', '13:30', '17:30', '[2020-04-07,2020-05-01)')\
                        """).params(Ids.next(), agency.id()).update();
        LocalDate first = LocalDate.of(2020, 4, 7);
        assertThat(time.of(agency.id()).endOf(first)).isEqualTo(Instant.parse("2020-04-07T10:30:00Z"));
        assertThat(time.of(agency.id()).endOf(first.minusDays(1))).isEqualTo(Instant.parse("2020-04-06T09:30:00Z"));
        assertThat(time.endOf(first)).isEqualTo(Instant.parse("2020-04-07T09:30:00Z"));
    }
}
