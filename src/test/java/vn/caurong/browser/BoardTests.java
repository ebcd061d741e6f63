package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The board of tasks under the hand: dragged, by keyboard alone, and without scripts. */
class BoardTests {
    private static final String UNIT = ".cr-unit[aria-label='Phòng Công nghệ thông tin'] input[value=LEAD]";

    @Test
    void aCardIsDraggedOrMovedByItsButtonsAndARefusalSaysWhy() {
        String dragged = given("Việc kéo trên bảng");
        String pressed = given("Việc bấm trên bảng");
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.truongphong")) {
            Page page = window.go("/tasks/board?of=led").page();
            card(page, dragged).dragTo(page.locator("#running"));
            assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Việc kéo trên bảng");
            assertThat(page.locator("#running [data-card='" + dragged + "']")).hasCount(1);
            card(page, dragged).dragTo(page.locator("#reported"));
            Locator words = card(page, dragged).locator("details[open] textarea");
            assertThat(words).isFocused();
            words.fill("Đã làm xong");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#reported [data-card='" + dragged + "']")).hasCount(1);
            card(page, dragged).dragTo(page.locator("#closed"));
            assertThat(page.locator(".cr-note-seal")).containsText("không chờ bạn");
            page.navigate(Program.address() + "/tasks/board?of=led");
            card(page, pressed)
                    .locator("button", new Locator.LocatorOptions().setHasText("Nhận việc"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#running [data-card='" + pressed + "']")).hasCount(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void onAPhoneWithoutScriptsTheButtonsDoTheSame() {
        String id = given("Việc trên điện thoại");
        try (Window window =
                Window.open(Program.address(), Look.PHONE.withoutScripts()).signedInAs("stttt.truongphong")) {
            Page page = window.go("/tasks/board?of=led").page();
            card(page, id)
                    .locator("button", new Locator.LocatorOptions().setHasText("Nhận việc"))
                    .click();
            assertThat(page.locator("#running [data-card='" + id + "']")).hasCount(1);
        }
    }

    /** The leader gives it to the division. */
    private static String given(String words) {
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

    private static Locator card(Page page, String id) {
        Locator card = page.locator("[data-card='" + id + "']");
        assertThat(card).hasCount(1);
        return card;
    }
}
