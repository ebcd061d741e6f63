package vn.caurong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A browser window of one person.
 *
 * @param look how it is looked at
 * @param page for what the few words here do not say
 * @param faults errors of scripts and of the content policy seen so far
 */
record Window(String address, Look look, Page page, List<String> faults) implements AutoCloseable {
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();
    static final String PASSWORD = "CauRong@2020";

    /** How it is looked at. */
    record Look(int width, int height, boolean dark, boolean scripts) {
        static final Look DESK = new Look(1440, 900, false, true);
        static final Look TABLET = new Look(900, 700, false, true);
        static final Look PHONE = new Look(390, 844, false, true);

        Look inTheDark() {
            return new Look(width, height, true, scripts);
        }

        Look withoutScripts() {
            return new Look(width, height, dark, false);
        }

        @Override
        public String toString() {
            return width + (dark ? "-dark" : "") + (scripts ? "" : "-plain");
        }
    }

    /** One that somebody left, or another: to make one takes the browser as long as looking over three pages. */
    static Window open(String address, Look look) {
        Window left = Left.takeUp(address, look);
        return left == null ? made(address, look) : left;
    }

    private static Window made(String address, Look look) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(look.width(), look.height())
                        .setDeviceScaleFactor(look.width() < 500 ? 1.5 : 1)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE) // a colour on its way is neither the old nor the new
                        .setJavaScriptEnabled(look.scripts()));
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && said.text().contains("Content Security")) {
                faults.add(said.text());
            }
        });
        return new Window(address, look, page, faults);
    }

    /** Pages in this language from now on, as its button in the preferences leaves it. */
    void speaking(String language) {
        page.context().addCookies(List.of(new Cookie("language", language).setUrl(address)));
    }

    /**
     * Signed in as one of the demo, for example {@code stttt.vanthu}; a session still open serves.
     */
    Window signedInAs(String login) {
        String who = login + "@" + address;
        page.context().addCookies(SESSIONS.getOrDefault(who, List.of()));
        page.navigate(address + "/sign-in");
        if (page.url().endsWith("/sign-in")) {
            page.fill("#login", login);
            page.fill("#password", PASSWORD);
            page.click("button.btn-primary");
            page.waitForURL(url -> !url.endsWith("/sign-in"));
            SESSIONS.put(who, page.context().cookies());
        }
        return this;
    }

    Window go(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Saves what is seen; with {@code whole}, down to the end of the page. */
    void shoot(Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    /** What axe finds against WCAG 2.2 A and AA, one line each. Needs scripts. */
    List<String> violations() {
        return Axe.tagged(page, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    }

    /** True when the page is wider than its window: nothing may be cut or scrolled sideways. */
    boolean overflows() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** True when the head of a table lies over its first row, as one that sticks within a box of its own may. */
    boolean covers() {
        return (Boolean) page.evaluate("""
                scrollY === 0 && [...document.querySelectorAll('table')].some(table => {
                    const head = table.tHead?.rows[0]?.cells[0], first = table.tBodies[0]?.rows[0];
                    return head?.offsetParent && first?.offsetParent
                        && head.getBoundingClientRect().bottom > first.getBoundingClientRect().top + 1;
                })""");
    }

    /** Words in a strip so narrow that nearly each stands in a line of its own, empty where there are none. */
    @SuppressWarnings("unchecked")
    List<String> squeezed() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('main *')].flatMap(element => [...element.childNodes]
                    .filter(node => node.nodeType === 3 && node.data.trim().split(/\\s+/).length > 5)
                    .filter(node => {
                        const range = document.createRange();
                        range.selectNodeContents(node);
                        const lines = new Set([...range.getClientRects()].filter(rect => rect.width > 1)
                            .map(rect => Math.round(rect.top)));
                        return lines.size * 1.5 > node.data.trim().split(/\\s+/).length;
                    })
                    .map(node => node.data.trim()))""");
    }

    /** Nothing inaccessible, nothing cut, nothing covered, nothing squeezed, no error of a script. */
    void mustBeGood() {
        String path = URI.create(page.url()).getPath();
        assertThat(violations()).as(path).isEmpty();
        assertThat(overflows()).as("%s is wider than its window", path).isFalse();
        assertThat(covers()).as("%s has a head over a row", path).isFalse();
        assertThat(squeezed()).as("%s has words squeezed", path).isEmpty();
        assertThat(faults).as(path).isEmpty();
    }

    /** The same page in the dark, where only its colours are others. */
    void mustBeReadableInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.ruled(page, "color-contrast", "link-in-text-block"))
                .as("%s in the dark", URI.create(page.url()).getPath())
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Override
    public void close() {
        Left.leave(this);
    }
}
