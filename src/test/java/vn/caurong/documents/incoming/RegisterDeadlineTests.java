package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** NĐ 30/2020 Đ4.2c: registered the same day, at the latest the next working day. */
@CauRongTest
class RegisterDeadlineTests {
    private final WorkingTime time;

    RegisterDeadlineTests(WorkingTime time) {
        this.time = time;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-07T09:00, 2020-04-08", // a Tuesday morning
        "2020-04-07T20:00, 2020-04-08", // after hours
        "2020-04-10T20:00, 2020-04-13", // Friday evening
        "2020-04-11T10:00, 2020-04-13", // a Saturday
        "2020-04-29T16:00, 2020-05-04", // before 30 April and 1 May
    })
    void onTheNextWorkingDayAtLatest_D4_2c(String arrived, LocalDate due) {
        assertThat(Vietnam.date(RegisterDeadline.of(at(arrived), 0, time))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void urgentOnesAtOnce_D4_2c(int urgency) {
        Instant due = RegisterDeadline.of(at("2020-04-07T09:00"), urgency, time);
        assertThat(due).isEqualTo(at("2020-04-07T10:00"));
        Instant overnight = RegisterDeadline.of(at("2020-04-07T22:00"), urgency, time);
        assertThat(overnight.atZone(Vietnam.ZONE).toLocalDate()).isEqualTo(LocalDate.of(2020, 4, 8));
        assertThat(overnight.atZone(Vietnam.ZONE).toLocalTime()).isBefore(LocalTime.of(10, 0));
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
