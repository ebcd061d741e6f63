package vn.caurong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caurong.browser.Window.Look;
import vn.caurong.worklist.Duty;

/**
 * Every page at both widths, light and dark: nothing inaccessible, nothing cut, no script error.
 */
class PagesTests {
    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.DESK.inTheDark(), Look.PHONE, Look.PHONE.inTheDark());

    static Stream<Arguments> pages() {
        Chromium.browser();
        Waiting.open("stttt.lanhdao", Duty.DIRECT, Duration.ofDays(-3), 3, Waiting.LONG);
        Waiting.open("stttt.lanhdao", Duty.SIGN, Duration.ofHours(2), 2, Waiting.LONG);
        Waiting.open("stttt.pho", Duty.ASSIGN, Duration.ofDays(9), 1, Waiting.LONG);
        return LOOKS.stream()
                .flatMap(look ->
                        Stream.of(
                                Arguments.of("-", "/sign-in", look),
                                Arguments.of("stttt.vanthu", "/my-work", look),
                                Arguments.of("stttt.lanhdao", "/my-work", look),
                                Arguments.of("stttt.lanhdao", "/account", look),
                                Arguments.of("stttt.chuyenvien", "/nowhere", look)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pages")
    void pageIsAccessibleAndWhole(String login, String path, Look look) {
        try (Window window = Window.open(Program.address(), look)) {
            if (!login.equals("-")) {
                window.signedInAs(login);
            }
            window.go(path);
            assertThat(window.violations()).isEmpty();
            assertThat(window.overflows()).as("wider than its window").isFalse();
            assertThat(window.faults()).isEmpty();
        }
    }
}
