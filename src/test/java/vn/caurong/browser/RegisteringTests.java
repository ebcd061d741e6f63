package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** A clerk's page under the hand: what is asked is asked in the form, and nothing typed is lost. */
class RegisteringTests {
    private Window window;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @AfterEach
    void close() {
        assertThat(window.faults()).isEmpty();
        window.close();
    }

    @Test
    void whoTypesTheNumberOfAnotherDocumentIsAskedInTheForm() {
        String first = Letters.arrived("haichau.vanthu", 1);
        String second = Letters.arrived("haichau.vanthu", 1);
        Page page = open(first, Look.DESK);
        String mark = page.inputValue("#mark");
        page.click(".cr-actions .btn-primary");
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã vào sổ số đến");
        page.navigate(Program.address() + second);
        page.fill("#mark", mark);
        page.press("#mark", "Enter");
        assertThat(page.locator(".cr-refusal .cr-note-seal")).containsText("Cùng số, ký hiệu");
        assertThat(page.locator("#mark")).hasValue(mark);
        assertThat(window.violations()).isEmpty();
        page.locator("label[for=dup-asked]").click();
        page.click(".cr-actions .btn-primary");
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã vào sổ số đến");
    }

    @Test
    void thePhonesBarSaysToWhomItGoes() {
        Page page = open(Letters.arrived("haichau.vanthu", 2), Look.PHONE);
        String other = page.locator("label[for=to-1]").innerText();
        page.locator("#to-1").dispatchEvent("click");
        assertThat(page.locator(".cr-bottom [data-pick=to]")).hasText(other.strip());
    }

    private Page open(String path, Look look) {
        window = Window.open(Program.address(), look).signedInAs("haichau.vanthu");
        return window.go(path).page();
    }
}
