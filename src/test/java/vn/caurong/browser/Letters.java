package vn.caurong.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import vn.caurong.browser.Window.Look;

/** Sample letters of the demo brought in by hand, as a clerk would. */
final class Letters {
    private Letters() {}

    /** Drops a signed letter before the clerk; answers the address of its page. */
    static String arrived(String clerk, int urgency) {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs(clerk)) {
            return drop(window, urgency);
        }
    }

    /** Drops a letter and registers it, for the leader the form proposes. */
    static String registered(String clerk, int urgency) {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs(clerk)) {
            String path = drop(window, urgency);
            Page page = window.page();
            page.waitForResponse("**/registration", () -> page.click(".cr-actions .btn-primary"));
            return path;
        }
    }

    private static String drop(Window window, int urgency) {
        String letter = "/documents/samples/letter.pdf?urgency=" + urgency;
        byte[] pdf = window.page().request().get(window.address() + letter).body();
        window.go("/documents/incoming/new");
        Page page = window.page();
        page.setInputFiles("input[type=file]", new FilePayload("cong-van-" + urgency + ".pdf", "application/pdf", pdf));
        page.click("main .btn-primary");
        page.waitForURL(url -> !url.endsWith("/new"));
        return page.url().substring(window.address().length());
    }
}
