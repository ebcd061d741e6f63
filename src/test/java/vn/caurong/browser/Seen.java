package vn.caurong.browser;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import vn.caurong.browser.Window.Look;
import vn.caurong.demo.internal.Played;
import vn.caurong.worklist.Duty;

/** Work that pages show when they are looked at, done once for all tests of this process; and looking at them. */
final class Seen {
    static final String ARRIVED;
    static final String REGISTERED;
    static final String DRAFT;
    static final Played PLAYED;

    static {
        Chromium.browser();
        Waiting.open("stttt.lanhdao", Duty.DIRECT, Duration.ofDays(-3), 3, Waiting.LONG);
        Waiting.open("stttt.lanhdao", Duty.SIGN, Duration.ofHours(2), 2, Waiting.LONG);
        Waiting.open("stttt.pho", Duty.ASSIGN, Duration.ofDays(9), 1, Waiting.LONG);
        REGISTERED = Letters.registered("stttt.vanthu", 2);
        ARRIVED = Letters.arrived("stttt.vanthu", 3);
        PLAYED = Played.upToIssue(Program.address(), 9001);
        DRAFT = begun();
    }

    private Seen() {}

    private static String begun() {
        try (Person author = Person.at(Look.DESK, "stttt.chuyenvien").opens("/documents/drafts")) {
            return author.goesOn("Soạn công văn").where();
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(Look.DESK, Look.TABLET, Look.PHONE).map(Arguments::of);
    }

    /** The widest and the narrowest. */
    static Stream<Arguments> edges() {
        return Stream.of(Look.DESK, Look.PHONE).map(Arguments::of);
    }

    static void by(String login, Look look, String... paths) {
        try (Window window = Window.open(Program.address(), look).signedInAs(login)) {
            at(window, look, List.of(paths));
        }
    }

    static void byAStranger(Look look, String... paths) {
        try (Window window = Window.open(Program.address(), look)) {
            at(window, look, List.of(paths));
        }
    }

    private static void at(Window window, Look look, List<String> paths) {
        for (String path : paths) {
            window.go(path).mustBeGood();
            if (!look.equals(Look.TABLET)) {
                window.mustBeReadableInTheDark();
            }
        }
    }
}
