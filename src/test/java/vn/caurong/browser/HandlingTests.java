package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;
import vn.caurong.worklist.Duty;

/** How pages answer hands: keys, refusals in their place, buttons that cannot be pressed twice. */
class HandlingTests {
    private Window window;

    @BeforeAll
    static void work() {
        Chromium.browser();
        Waiting.open("haichau.pho", Duty.DIRECT, Duration.ofHours(1), 2, Waiting.LONG);
        Waiting.open("haichau.pho", Duty.SIGN, Duration.ofDays(20), 0, "Kế hoạch tháng 5");
    }

    @AfterEach
    void close() {
        assertThat(window.faults()).isEmpty();
        window.close();
    }

    @Test
    void keysMoveTickAndSearch() {
        Page page = home(Look.DESK);
        page.keyboard().press("j");
        assertThat(row(page, 0).locator(".cr-row-title")).isFocused();
        page.keyboard().press("x");
        assertThat(row(page, 0).locator("input")).isChecked();
        assertThat(page.locator(".cr-bulk")).isVisible();
        page.keyboard().press("x");
        assertThat(page.locator(".cr-bulk")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("jx");
        assertThat(page.locator("#q")).hasValue("jx");
    }

    @Test
    void aRefusalIsShownInItsPlaceAndWhatWasChosenStays() {
        Page page = home(Look.DESK);
        row(page, 0).locator("input").check();
        page.click(".cr-bulk button[value=week]");
        assertThat(page.locator(".cr-refusal .cr-note-seal")).isVisible();
        assertThat(page.locator(".cr-refusal .cr-note")).isFocused();
        assertThat(row(page, 0).locator("input")).isChecked();
        assertThat(page.locator(".cr-bulk button[value=week]")).isEnabled();
    }

    @Test
    void aButtonSaysItIsAtWorkAndCannotBePressedTwice() {
        Page page = home(Look.DESK);
        page.route("**/my-work/snoozes", route -> {
            assertThat(page.locator(".cr-bulk button[value=week]").count()).isEqualTo(1);
            route.abort();
        });
        row(page, 0).locator("input").check();
        Locator button = page.locator(".cr-bulk button[value=week]");
        String said = (String) button.evaluate("b => { b.click(); return b.textContent + '/' + b.disabled; }");
        assertThat(said).isEqualTo("Đang chuyển…/true");
        assertThat(page.locator(".cr-refusal .cr-note-gold")).containsText("Mất mạng");
    }

    @Test
    void withoutScriptsARefusalIsAPageWithAWayBack() {
        Page page = home(Look.PHONE.withoutScripts());
        row(page, 0).locator("input").dispatchEvent("click");
        page.locator(".cr-bulk button[value=week]").dispatchEvent("click");
        page.waitForURL("**/my-work/snoozes");
        assertThat(page.locator("h1")).hasText("Chưa thực hiện được");
        assertThat(page.locator("main a.btn-primary")).hasAttribute("href", "/my-work");
    }

    @Test
    void aWrongPasswordIsSaidBesideTheField() {
        window = Window.open(Program.address(), Look.PHONE);
        Page page = window.go("/sign-in").page();
        page.fill("#login", "haichau.pho");
        page.fill("#password", "sai");
        page.click("button.btn-primary");
        assertThat(page.locator("[role=alert]")).containsText("Chưa đăng nhập được.");
        assertThat(page.locator("#login")).hasValue("haichau.pho");
        assertThat(page.locator("#password")).isFocused();
        assertThat(window.violations()).isEmpty();
    }

    @Test
    void signingInSaysSoAndCannotBePressedTwice() {
        window = Window.open(Program.address(), Look.PHONE);
        Page page = window.go("/sign-in").page();
        Locator button = page.locator("button.btn-primary");
        Object sent = button.evaluate("""
                        b => {
                          const send = () => b.form.dispatchEvent(new SubmitEvent('submit',
                            { bubbles: true, cancelable: true, submitter: b }));
                          return send() + ' ' + send();
                        }\
                        """);
        assertThat(sent).isEqualTo("true false");
        assertThat(button).hasText("Đang đăng nhập…");
        assertThat(button).isDisabled();
    }

    @Test
    void shiftTicksUpToHere() {
        Page page = home(Look.DESK);
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("Shift+X");
        assertThat(row(page, 0).locator("input")).isChecked();
        assertThat(row(page, 1).locator("input")).isChecked();
        page.locator(".cr-bulk button[type=reset]").click();
        assertThat(row(page, 1).locator("input")).not().isChecked();
    }

    private Page home(Look look) {
        window = Window.open(Program.address(), look).signedInAs("haichau.pho");
        return window.go("/my-work").page();
    }

    private static Locator row(Page page, int at) {
        return page.locator(".cr-row").nth(at);
    }
}
