package vn.caurong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caurong.browser.Window.Look;

/** Pages of clerks at three widths, light and dark: nothing inaccessible, nothing cut, no script error. */
class ClerkPagesTests {
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void theClerk(Look look) {
        Seen.by("stttt.vanthu", look, "/my-work", "/documents/incoming", Seen.ARRIVED, Seen.REGISTERED);
        Seen.by("stttt.vanthu", look, "/documents/incoming/new", "/documents/registers");
        Seen.by("stttt.vanthu", look, "/calendar", "/calendar/entries/new", "/calendar/resources");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void draftsAndWhatWentOut(Look look) {
        String reply = Seen.PLAYED.outgoing();
        Seen.by("stttt.chuyenvien", look, "/documents/drafts", Seen.DRAFT, reply + "/versions/1");
        Seen.by("stttt.vanthu", look, "/documents/outgoing", reply, Seen.PLAYED.incoming());
        Seen.by("stttt.vanthu", look, "/documents/drafts?filter=to-issue", "/documents/registers");
        Seen.by("haichau.vanthu", look, "/my-work", "/documents/incoming", "/documents/outgoing");
    }

    /** The word that a list has changed, which comes while the page is open. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#looks")
    void whatChangedMeanwhile(Look look) {
        try (Window window = Window.open(Program.address(), look).signedInAs("stttt.vanthu")) {
            window.go("/documents/incoming");
            window.page().evaluate("document.getElementById('live-note').hidden = false");
            window.mustBeGood();
        }
    }
}
