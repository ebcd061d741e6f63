package vn.caurong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caurong.browser.Window.Look;

/** Pages of all others at three widths, light and dark: nothing inaccessible, nothing cut, no script error. */
class PagesTests {
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void beforeSignIn(Look look) {
        Seen.byAStranger(look, "/sign-in", "/nowhere");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void theLeader(Look look) {
        Seen.by("stttt.lanhdao", look, "/my-work", Seen.REGISTERED, "/documents/incoming");
        Seen.by("stttt.lanhdao", look, Seen.REGISTERED + "/sending-back", "/tasks", "/tasks/new");
        Seen.by("stttt.lanhdao", look, "/tasks/board", "/tasks/timeline", "/tasks/units", "/tasks/entries");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void theDeputyAndTheSpecialist(Look look) {
        Seen.by("stttt.pho", look, "/my-work", "/account");
        Seen.by("stttt.chuyenvien", look, "/my-work", "/documents/incoming", Seen.ARRIVED);
    }

    /** Sessions and keys stand on the account page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void accountsOfAll(Look look) {
        Seen.by("stttt.lanhdao", look, "/account");
        Seen.by("quantri", look, "/account", "/my-work");
    }

    /** 404, 403, and 422 of an act that is over. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void failures(Look look) {
        Seen.by("stttt.lanhdao", look, "/nowhere", "/documents/incoming/new");
        Seen.by("stttt.lanhdao", look, Seen.PLAYED.incoming() + "/passing-on");
        Seen.by("haichau.chuyenvien", look, Seen.DRAFT);
    }
}
