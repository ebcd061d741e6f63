package vn.caurong.documents.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.documents.clocks.LegalClock.ACKNOWLEDGE;
import static vn.caurong.documents.clocks.LegalClock.ISSUE;
import static vn.caurong.documents.clocks.LegalClock.PRESENT;
import static vn.caurong.documents.clocks.LegalClock.REGISTER;
import static vn.caurong.documents.clocks.LegalClock.SEND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** The dated rules, each in the words of its article. */
@CauRongTest
class ClockRuleTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 7);

    private final ClockRules rules;
    private final WorkingTime time;

    ClockRuleTests(ClockRules rules, WorkingTime time) {
        this.rules = rules;
        this.time = time;
    }

    /** "…đăng ký… trong ngày, chậm nhất là trong ngày làm việc tiếp theo" (NĐ 30/2020 Đ4.2c). */
    @ParameterizedTest
    @CsvSource({
        "2020-04-07T09:00, 2020-04-08", // a Tuesday morning
        "2020-04-07T20:00, 2020-04-08", // after hours
        "2020-04-10T20:00, 2020-04-13", // Friday evening
        "2020-04-11T10:00, 2020-04-13", // a Saturday
        "2020-04-29T16:00, 2020-05-04", // before 30 April and 1 May
    })
    void registeredOnTheNextWorkingDayAtLatest_ND30_D4_2c(String arrived, LocalDate due) {
        assertThat(Vietnam.date(due(REGISTER, false, arrived))).isEqualTo(due);
        assertThat(rule(REGISTER, false).article()).contains("4.2c");
    }

    @Test
    void presentedOnTheNextWorkingDayAtLatest_ND30_D23_1() {
        assertThat(due(PRESENT, false, "2020-04-07T09:00")).isEqualTo(time.endOf(LocalDate.of(2020, 4, 8)));
        assertThat(rule(PRESENT, false).article()).contains("23.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTER", "PRESENT"})
    void urgentOnesAreRegisteredAndPresentedAtOnce_ND30_D4_2c(LegalClock clock) {
        assertThat(due(clock, true, "2020-04-07T09:00")).isEqualTo(at("2020-04-07T10:00"));
        Instant overnight = due(clock, true, "2020-04-07T22:00");
        assertThat(overnight).isBetween(at("2020-04-08T07:00"), at("2020-04-08T10:00"));
        assertThat(rule(clock, true).article()).contains("4.2c");
    }

    @Test
    void acknowledgedWithinTheDay_ND30_D21_2c() {
        assertThat(due(ACKNOWLEDGE, false, "2020-04-07T09:00")).isEqualTo(time.endOf(DAY));
        assertThat(due(ACKNOWLEDGE, false, "2020-04-07T21:00"))
                .as("come after the close of work")
                .isEqualTo(time.endOf(DAY.plusDays(1)));
        assertThat(rule(ACKNOWLEDGE, false).article()).contains("21.2c");
    }

    @Test
    void issuedOnTheDayOfSigningOrTheNextWorkingDay_ND30_D18_1() {
        assertThat(due(ISSUE, false, "2020-04-10T16:00")).isEqualTo(time.endOf(LocalDate.of(2020, 4, 13)));
        assertThat(due(ISSUE, true, "2020-04-10T16:00"))
                .as("urgent: right after signing")
                .isEqualTo(at("2020-04-10T16:30"));
        assertThat(rule(ISSUE, false).article()).contains("18.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-07T09:00, 2020-04-08T12:00",
        "2020-04-10T16:00, 2020-04-13T12:00", // Friday
        "2020-04-29T16:00, 2020-05-04T12:00", // before two holidays and a weekend
    })
    void sentByTheMorningOfTheNextWorkingDay_QD28_D6_2(String signed, String due) {
        assertThat(due(SEND, false, signed)).isEqualTo(at(due));
        assertThat(rule(SEND, false).article()).contains("QĐ 28", "6.2");
    }

    @Test
    void beforeItsFirstDayARuleIsNotInForce() {
        assertThat(rules.inForce(REGISTER, false, LocalDate.of(2020, 3, 4))).isEmpty();
        assertThat(rules.inForce(REGISTER, false, LocalDate.of(2020, 3, 5))).isPresent();
    }

    private Instant due(LegalClock clock, boolean urgent, String start) {
        return rule(clock, urgent).due(at(start), time);
    }

    private ClockRule rule(LegalClock clock, boolean urgent) {
        return rules.inForce(clock, urgent, DAY).orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
