package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The board of tasks under the hand: dragged, by keyboard alone, and without scripts. */
class BoardTests {
    @Test
    void aCardIsDraggedOrMovedByItsButtonsAndARefusalSaysWhy() {
        String dragged = Given.task("Việc kéo trên bảng");
        String pressed = Given.task("Việc bấm trên bảng");
        Given.task("Rà soát, nâng cấp đường truyền số liệu chuyên dùng đến 56 Ủy ban nhân dân xã, phường");
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.truongphong")) {
            Page page = window.go("/tasks/board?of=led").page();
            across(page, dragged, "running");
            assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Việc kéo trên bảng");
            assertThat(page.locator("#running [data-card='" + dragged + "']")).hasCount(1);
            across(page, dragged, "reported");
            Locator words = card(page, dragged).locator("details[open] textarea");
            assertThat(words).isFocused();
            words.fill("Đã làm xong");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#reported [data-card='" + dragged + "']")).hasCount(1);
            across(page, dragged, "closed");
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

    /** Straight across, as hands do it: however far down the card lies, no column asks anybody to scroll. */
    private static void across(Page page, String id, String column) {
        page.waitForLoadState();
        Locator card = card(page, id);
        card.evaluate("it => it.scrollIntoView({block: 'center'})");
        BoundingBox from = card.boundingBox();
        BoundingBox to = page.locator("#" + column).boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(from.x + 12, from.y + 12);
        mouse.down();
        mouse.move(from.x + 40, from.y + 16);
        mouse.move(to.x + to.width / 2, from.y + 20);
        mouse.move(to.x + to.width / 2, from.y + 24);
        mouse.up();
    }

    private static Locator card(Page page, String id) {
        Locator card = page.locator("[data-card='" + id + "']");
        assertThat(card).hasCount(1);
        return card;
    }
}
