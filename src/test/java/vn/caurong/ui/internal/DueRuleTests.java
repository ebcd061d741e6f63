package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Due;
import vn.caurong.ui.Lateness;

class DueRuleTests {
    private static final Instant NOW = at("2020-04-06T09:40");
    private final Sentences words = new Sentences(new Words(), Locale.of("vi"));

    @Test
    void todayIsSaidByTheHour() {
        Due due = due(at("2020-04-06T11:00"), Duration.ZERO);
        assertThat(due.text()).isEqualTo("11:00 hôm nay");
        assertThat(due.brief()).isEqualTo("11:00");
        assertThat(due.tone()).isEqualTo(Due.Tone.TODAY);
    }

    @Test
    void aheadIsSaidByTheWeekday() {
        assertThat(due(at("2020-04-07T17:00"), Duration.ZERO).text()).isEqualTo("Thứ Ba 07/04");
        assertThat(due(at("2021-01-05T17:00"), Duration.ZERO).text()).isEqualTo("05/01/2021");
    }

    @Test
    void lateIsSaidInWorkingTime() {
        Instant due = at("2020-04-03T16:30");
        assertThat(due(due, Duration.ofHours(9)).text()).isEqualTo("Quá 1 ngày");
        assertThat(due(due, Duration.ofHours(4)).text()).isEqualTo("Quá 4 giờ");
        assertThat(due(due, Duration.ofMinutes(20)).text()).isEqualTo("Quá 20 phút");
        assertThat(due(due, Duration.ZERO).text()).isEqualTo("Quá 1 phút");
    }

    @Test
    void nothingDueSaysSo() {
        assertThat(due(null, Duration.ZERO).tone()).isEqualTo(Due.Tone.NONE);
    }

    private Due due(@Nullable Instant due, Duration late) {
        Lateness lateness = new Lateness() {
            @Override
            public Duration between(Instant from, Instant to) {
                return late;
            }

            @Override
            public Duration dayLength() {
                return Duration.ofHours(8);
            }
        };
        return new DueRule(lateness, words::say).of(due, NOW);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
