package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/**
 * A leader's page under the hand: with scripts nothing typed is lost, without them it all works.
 */
class DirectingTests {
    private static final String DIVISION = ".cr-unit[aria-label='Phòng Công nghệ thông tin']";
    private static final String OFFICE = ".cr-unit[aria-label='Văn phòng Sở']";

    /** A unit that was suggested for the lead before goes on as coordinating. */
    private static final Pattern LEADS_BY_TUESDAY = Pattern.compile("chủ trì(, 1 phối hợp)? · Thứ Ba 07/04");

    private static String path = "";
    private Window window;

    @BeforeAll
    static void aLetter() {
        Chromium.browser();
        path = Letters.registered("stttt.vanthu", 1);
    }

    @AfterEach
    void close() {
        assertThat(window.faults()).isEmpty();
        window.close();
    }

    @Test
    void oneUnitLeads() {
        Page page = document(Look.DESK);
        part(page, DIVISION, "LEAD").check(new Locator.CheckOptions().setForce(true));
        part(page, OFFICE, "LEAD").check(new Locator.CheckOptions().setForce(true));
        assertThat(part(page, DIVISION, "COORDINATE")).isChecked();
    }

    @Test
    void aPhraseGoesIntoTheWordsAndStaysAcrossAReload() {
        Page page = document(Look.DESK);
        page.locator("label[for=phrase-2]").click();
        assertThat(page.locator("#words")).not().isEmpty();
        page.locator("#words").fill("Trình trước 17:00 ngày 07/04.");
        page.reload();
        assertThat(page.locator("#words")).hasValue("Trình trước 17:00 ngày 07/04.");
    }

    @Test
    void anEmptyDirectiveIsRefusedWithTheWordsKept() {
        Page page = document(Look.PHONE);
        page.evaluate("document.querySelectorAll('.cr-unit [value=\"\"]').forEach(i => i.click())");
        assertThat(page.locator(".cr-bottom [data-lead]")).hasText("Chưa chọn đơn vị chủ trì");
        page.locator("#words").fill("Trình trước 17:00 ngày 07/04.");
        page.locator(".cr-bottom .btn-primary").click();
        assertThat(page.locator(".cr-refusal .cr-note")).containsText("Chưa giao cho ai");
        assertThat(page.locator("#words")).hasValue("Trình trước 17:00 ngày 07/04.");
        assertThat(page.locator(".cr-bottom .btn-primary")).hasText("Chuyển chỉ đạo");
    }

    @Test
    void withoutScriptsADirectiveIsGivenAndSaidOnce() {
        String own = Letters.registered("stttt.vanthu", 0);
        window = Window.open(Program.address(), Look.DESK.withoutScripts());
        Page page = window.signedInAs("stttt.lanhdao").go(own).page();
        page.locator(OFFICE + " label").last().click();
        page.locator(DIVISION + " label").first().click();
        page.locator(".cr-actions .btn-primary").click();
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("chỉ đạo");
        page.reload();
        assertThat(page.locator(".cr-main > .cr-note-leaf")).hasCount(0);
        page.navigate(Program.address() + own + "/sending-back");
        assertThat(page.locator("main a.btn-primary")).hasAttribute("href", own);
    }

    @Test
    void thePhonesBarSaysWhatIsChosenAndThenLeadsOn() {
        String own = Letters.registered("stttt.vanthu", 0);
        window = Window.open(Program.address(), Look.PHONE).signedInAs("stttt.lanhdao");
        Page page = window.go(own).page();
        part(page, OFFICE, "LEAD").dispatchEvent("click");
        assertThat(page.locator(".cr-bottom [data-lead]")).hasText("Văn phòng Sở");
        page.locator("input[name=due][value='1']").dispatchEvent("click");
        assertThat(page.locator(".cr-bottom [data-rest]")).containsText(LEADS_BY_TUESDAY);
        page.locator(".cr-bottom .btn-primary").click();
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã chuyển chỉ đạo đến");
        assertThat(page.locator(".cr-bottom .btn-primary")).containsText("Việc tiếp theo");
        page.locator(".cr-bottom .btn-primary").click();
        page.waitForURL(url -> url.contains("/documents/") && !url.endsWith(own));
    }

    private Page document(Look look) {
        window = Window.open(Program.address(), look).signedInAs("stttt.lanhdao");
        return window.go(path).page();
    }

    private static Locator part(Page page, String unit, String part) {
        return page.locator(unit + " input[value=" + part + "]");
    }
}
