package vn.caurong.browser;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caurong.browser.Window.Look;
import vn.caurong.demo.internal.Played;
import vn.caurong.worklist.Duty;

/**
 * Every page at both widths, light and dark: nothing inaccessible, nothing cut, no script error.
 */
class PagesTests {
    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.DESK.inTheDark(), Look.TABLET, Look.PHONE, Look.PHONE.inTheDark());
    private static String arrived = "";
    private static String registered = "";
    private static String draft = "";
    private static Played played = new Played("", "");

    @BeforeAll
    static void work() {
        Chromium.browser();
        Waiting.open("stttt.lanhdao", Duty.DIRECT, Duration.ofDays(-3), 3, Waiting.LONG);
        Waiting.open("stttt.lanhdao", Duty.SIGN, Duration.ofHours(2), 2, Waiting.LONG);
        Waiting.open("stttt.pho", Duty.ASSIGN, Duration.ofDays(9), 1, Waiting.LONG);
        registered = Letters.registered("stttt.vanthu", 2);
        arrived = Letters.arrived("stttt.vanthu", 3);
        played = Played.upToIssue(Program.address(), 9001);
        draft = begun();
    }

    private static String begun() {
        try (Person author = Person.at(Look.DESK, "stttt.chuyenvien").opens("/documents/drafts")) {
            return author.goesOn("Soạn công văn").where();
        }
    }

    static Stream<Arguments> looks() {
        return LOOKS.stream().map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void beforeSignIn(Look look) {
        try (Window window = Window.open(Program.address(), look)) {
            window.go("/sign-in").mustBeGood();
            window.go("/nowhere").mustBeGood();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theClerk(Look look) {
        seen("stttt.vanthu", look, "/my-work", "/documents/incoming", arrived, registered);
        seen("stttt.vanthu", look, "/documents/incoming/new", "/documents/registers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theLeader(Look look) {
        seen("stttt.lanhdao", look, "/my-work", registered, "/documents/incoming");
        seen("stttt.lanhdao", look, registered + "/sending-back");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theDeputyAndTheSpecialist(Look look) {
        seen("stttt.pho", look, "/my-work", "/account");
        seen("stttt.chuyenvien", look, "/my-work", "/documents/incoming", arrived);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void draftsAndWhatWentOut(Look look) {
        String reply = played.outgoing();
        seen("stttt.chuyenvien", look, "/documents/drafts", draft, reply + "/versions/1");
        seen("stttt.vanthu", look, "/documents/outgoing", reply, played.incoming());
        seen("stttt.vanthu", look, "/documents/drafts?filter=to-issue", "/documents/registers");
        seen("haichau.vanthu", look, "/my-work", "/documents/incoming", "/documents/outgoing");
    }

    /** The word that a list has changed, which comes while the page is open. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void whatChangedMeanwhile(Look look) {
        try (Window window = Window.open(Program.address(), look).signedInAs("stttt.vanthu")) {
            window.go("/documents/incoming");
            window.page().evaluate("document.getElementById('live-note').hidden = false");
            window.mustBeGood();
        }
    }

    /** Sessions and keys stand on the account page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void accountsOfAll(Look look) {
        seen("stttt.lanhdao", look, "/account");
        seen("quantri", look, "/account", "/my-work");
    }

    /** 404, 403, and 422 of an act that is over. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void failures(Look look) {
        seen("stttt.lanhdao", look, "/nowhere", "/documents/incoming/new");
        seen("stttt.lanhdao", look, played.incoming() + "/passing-on");
        seen("haichau.chuyenvien", look, draft);
    }

    private static void seen(String login, Look look, String... paths) {
        try (Window window = Window.open(Program.address(), look).signedInAs(login)) {
            for (String path : paths) {
                window.go(path).mustBeGood();
            }
        }
    }
}
