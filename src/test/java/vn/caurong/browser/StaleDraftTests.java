package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The same draft open twice: the slower one sees the difference and chooses. */
class StaleDraftTests {
    private static final String LOGIN = "haichau.chuyenvien";
    private final List<Window> windows = new ArrayList<>();

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @AfterEach
    void close() {
        windows.forEach(Window::close);
    }

    @Test
    void mineIsSentOverItFromTheFormItself() {
        for (Look look : List.of(Look.DESK, Look.PHONE)) {
            Page page = behind(look);
            assertThat(page.locator(".cr-refusal mark")).hasText(new String[] {"sớm", "muộn"});
            windows.getLast().mustBeGood();
            page.click("text=Gửi bản của tôi");
            assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã lưu thành bản");
            assertThat(page.locator("#body")).hasValue("Kính gửi bản muộn");
            windows.removeLast().close();
        }
    }

    @Test
    void whatStandsIsTakenAndWhatWasTypedDoesNotComeBack() {
        Page page = behind(Look.DESK);
        page.click("text=Lấy bản đang có");
        assertThat(page.locator(".cr-refusal mark")).hasCount(0);
        assertThat(page.locator("#body")).hasValue("Kính gửi bản sớm");
    }

    @Test
    void withoutScriptsThePageHoldsWhatWasTyped() {
        Page page = behind(Look.DESK.withoutScripts());
        assertThat(page.locator("mark")).hasText(new String[] {"sớm", "muộn"});
        page.click("text=Gửi bản của tôi");
        assertThat(page.locator("#body")).hasValue("Kính gửi bản muộn");
    }

    private Page behind(Look look) {
        Window slow = open(look).go("/documents/drafts");
        Page page = slow.page();
        page.click("main form button.btn-primary");
        page.locator("#body").waitFor(Person.ATTACHED);
        Window other = open(Look.DESK);
        Page quick = other.go(page.url().replaceFirst("^https?://[^/]+", "")).page();
        save(quick, "Kính gửi bản sớm");
        assertThat(quick.locator(".cr-main > .cr-note-leaf")).containsText("Đã lưu thành bản");
        windows.remove(other);
        other.close();
        save(page, "Kính gửi bản muộn");
        return page;
    }

    private Window open(Look look) {
        Window window = Window.open(Program.address(), look).signedInAs(LOGIN);
        windows.add(window);
        return window;
    }

    private static void save(Page page, String words) {
        Person.write(page, words);
        page.locator("button[formaction$='/content']:visible").first().click();
    }
}
