package vn.caurong.browser;

import com.microsoft.playwright.Page;
import vn.caurong.browser.Window.Look;

/** Tasks that the leader gives to the division by the form, as leaders do. */
final class Given {
    private static final String UNIT = ".cr-unit[aria-label='Phòng Công nghệ thông tin'] input[value=LEAD]";

    private Given() {}

    /** Answers its id. */
    static String task(String words) {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.lanhdao")) {
            Page page = window.go("/tasks/new").page();
            page.fill("#words", words);
            choose(page, UNIT);
            choose(page, "input[name=due][value='5']");
            page.locator("main button.btn-primary").first().click();
            page.waitForURL(url -> url.matches(".*/tasks/[0-9a-f-]{36}"));
            return page.url().substring(page.url().lastIndexOf('/') + 1);
        }
    }

    /** What is pressed is the label; the button itself has no size. */
    private static void choose(Page page, String button) {
        page.locator("label[for='" + page.locator(button).getAttribute("id") + "']")
                .click();
    }
}
