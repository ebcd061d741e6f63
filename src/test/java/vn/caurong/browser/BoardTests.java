package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The board of tasks under the hand: dragged, by keyboard alone, and without scripts. */
class BoardTests {
    @Test
    void aCardIsDraggedOrMovedByItsButtonsAndARefusalSaysWhy() {
        String dragged = Given.task("Việc kéo trên bảng");
        String pressed = Given.task("Việc bấm trên bảng");
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
        String id = Given.task("Việc trên điện thoại");
        try (Window window =
                Window.open(Program.address(), Look.PHONE.withoutScripts()).signedInAs("stttt.truongphong")) {
            Page page = window.go("/tasks/board?of=led").page();
            card(page, id)
                    .locator("button", new Locator.LocatorOptions().setHasText("Nhận việc"))
                    .click();
            assertThat(page.locator("#running [data-card='" + id + "']")).hasCount(1);
        }
    }

    private static Locator card(Page page, String id) {
        Locator card = page.locator("[data-card='" + id + "']");
        assertThat(card).hasCount(1);
        return card;
    }
}
