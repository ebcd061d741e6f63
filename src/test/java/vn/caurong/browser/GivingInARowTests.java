package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;
import vn.caurong.tasks.TestCharges;

/** Six tasks out of one document: pressed on a phone, by keys alone, and out of words selected. */
class GivingInARowTests {
    private static final int TASKS = 6;

    @BeforeAll
    static void begin() {
        Chromium.browser();
    }

    /** Registered by the clerk; answers its page. */
    static String document(int number) {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.vanthu")) {
            Page page = window.go("/documents/incoming/new").page();
            String mark = number + "/UBND-VP";
            byte[] pdf = TestCharges.pdf(mark);
            page.setInputFiles("input[type=file]", new FilePayload("ket-luan.pdf", "application/pdf", pdf));
            page.click("main .btn-primary");
            page.waitForURL(url -> !url.endsWith("/new"));
            String path = page.url().substring(window.address().length());
            fill(page, mark);
            page.waitForResponse("**/registration", () -> page.click(".cr-actions .btn-primary"));
            return path;
        }
    }

    private static void fill(Page page, String mark) {
        page.fill("#mark", mark);
        page.fill("#sender", "Ủy ban nhân dân thành phố Đà Nẵng");
        page.fill("#issued", "06/04/2020");
        page.fill("#title", "triển khai nhiệm vụ trong thời gian cách ly xã hội");
    }

    @Test
    void onAPhoneEachTakesTwoPresses() {
        try (Window window = Window.open(Program.address(), Look.PHONE).signedInAs("stttt.lanhdao")) {
            AtomicInteger presses = new AtomicInteger();
            Left.mark(window.page());
            window.page().context().exposeBinding("tapped", (_, _) -> presses.incrementAndGet());
            window.page()
                    .context()
                    .addInitScript("addEventListener('pointerdown', e => e.isTrusted && tapped(), true)");
            Page page = window.go(document(2752)).page();
            page.click("[data-quote]");
            page.click("a:has-text('Giao đoạn này') >> nth=1");
            assertThat(page.locator("#words")).hasValue(java.util.regex.Pattern.compile("Phòng Công nghệ.*chữ ký số."));
            page.click("label[for=due-2]");
            for (int n = 1; n <= TASKS; n++) {
                give(page, n);
            }
            window.mustBeGood();
            assertThat(presses.get()).as("presses for six tasks").isLessThanOrEqualTo(3 + TASKS);
            page.click(".cr-subject a");
            assertThat(page.locator("section[aria-labelledby=panel-tasks] .cr-unit"))
                    .hasCount(TASKS);
            window.mustBeGood();
        }
    }

    /** Who leads is proposed by the name in the paragraph, the deadline stays. */
    private static void give(Page page, int n) {
        assertThat(page.locator("input[value=LEAD]:checked")).hasCount(1);
        assertThat(page.locator("[name=due]:checked")).hasValue("5");
        page.click(".cr-bottom button[name=more]");
        assertThat(page.locator(".cr-state-done")).hasCount(n);
    }

    @Test
    void byKeysAlone() {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.lanhdao")) {
            Page page = window.go(document(2753)).page();
            page.keyboard().press("n");
            page.waitForURL(url -> url.contains("/tasks/new"));
            int keys = 1 + tabTo(page, page.locator("a:has-text('Giao đoạn này') >> nth=1"));
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("paragraph="));
            keys += 1 + tabTo(page, page.locator("[name=due]").first());
            page.keyboard().press("ArrowRight");
            for (int n = 1; n <= TASKS; n++) {
                assertThat(page.locator("input[value=LEAD]:checked")).hasCount(1);
                page.keyboard().press("Control+Shift+Enter");
                assertThat(page.locator(".cr-state-done")).hasCount(n);
            }
            assertThat(keys + 1 + TASKS).as("keys for six tasks").isLessThanOrEqualTo(60);
        }
    }

    private static int tabTo(Page page, Locator to) {
        int keys = 0;
        while (keys < 80 && !(Boolean) to.evaluate("it => it === document.activeElement")) {
            page.keyboard().press("Tab");
            keys++;
        }
        assertThat(to).isFocused();
        return keys;
    }

    @Test
    void selectedWordsGoAlong() {
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("stttt.lanhdao")) {
            Page page = window.go(document(2754)).page();
            page.waitForSelector(".cr-sheet svg text");
            page.evaluate("""
                    () => {
                      const lines = [...document.querySelectorAll('.cr-sheet svg text')].filter(t => /^3\\.|^truyền/.test(t.textContent));
                      getSelection().setBaseAndExtent(lines[0].firstChild, 0, lines[1].firstChild, lines[1].textContent.length);
                    }
                    """);
            assertThat(page.locator("[data-quote]")).hasText("Giao việc từ đoạn đã chọn");
            page.click("[data-quote]");
            page.waitForURL(url -> url.contains("/tasks/new"));
            assertThat(page.locator("#sourceWords"))
                    .hasValue("3. Phòng Bưu chính – Viễn thông phối hợp Phòng Công nghệ thông tin kiểm tra đường truyền"
                            + " đến các điểm cầu xã, phường.");
            page.reload();
            assertThat(page.locator("#product")).isVisible();
            window.mustBeGood();
        }
    }

    /** Where a telephone shows the words of a document, a finger held on them selects; they go along as well. */
    @Test
    void wordsSelectedWhereThePhoneShowsThemGoAlong() {
        try (Window window = Window.open(Program.address(), Look.PHONE).signedInAs("stttt.lanhdao")) {
            Page page = window.go(document(2755)).page();
            page.click("a[href$='/reading']");
            page.waitForURL(url -> url.endsWith("/reading"));
            Locator give = page.locator(".cr-bottom a[data-quote]");
            assertThat(give).hasText("Giao việc");
            window.mustBeGood();
            page.evaluate("""
                    () => {
                      const third = [...document.querySelectorAll('.cr-reading p')].find(p => p.textContent.startsWith('3.'));
                      third.scrollIntoView({ block: 'center' });
                      getSelection().selectAllChildren(third);
                    }
                    """);
            assertThat(give).hasText("Giao việc từ đoạn đã chọn");
            page.evaluate("scrollTo(0, 0)"); // where no bar covers half of what there is to press
            window.mustBeGood();
            give.click();
            page.waitForURL(url -> url.contains("/tasks/new"));
            assertThat(page.locator("#sourceWords"))
                    .hasValue(java.util.regex.Pattern.compile("3\\. Phòng Bưu chính.*xã, phường\\."));
        }
    }
}
