package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.browser.Window.Look;

/** A page left open until the session ended: nothing typed is lost, or the page says so. */
class DayOldPageTests {
    private static final String LOGIN = "haichau.chuyenvien";
    private static final String WORDS = "Chữ gõ từ hôm qua.";
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
    void whatWasTypedIsSentAfterSigningInAgainInAnotherTab() {
        Page page = draft(Look.DESK);
        Person.write(page, WORDS);
        aDayPasses(page);
        save(page);
        assertThat(page.locator(".cr-refusal .cr-note")).containsText("Phiên làm việc đã hết");
        assertThat(page.locator("#body")).hasValue(WORDS);
        window.mustBeGood();
        Page other = page.waitForPopup(() -> page.click(".cr-refusal .cr-note a"));
        signIn(other);
        other.waitForURL("**/my-work");
        save(page);
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã lưu thành bản");
        assertThat(page.locator("#body")).hasValue(WORDS);
    }

    @Test
    void whatWasTypedStandsThereAgainAfterOpeningThePageAnew() {
        Page page = draft(Look.PHONE);
        Person.write(page, WORDS);
        aDayPasses(page);
        String way = page.url();
        page.reload();
        assertThat(page.locator("main")).containsText("Phiên làm việc đã hết");
        signIn(page);
        page.waitForURL(way);
        assertThat(page.locator("#body")).hasValue(WORDS);
        assertThat(page.locator("main")).containsText("Chữ bạn gõ lúc trước được giữ lại");
        window.mustBeGood();
    }

    @Test
    void withoutScriptsThePageHoldsWhatWasTypedAndSendsItAfterSigningInElsewhere() {
        Page page = draft(Look.DESK.withoutScripts());
        Person.write(page, WORDS);
        aDayPasses(page);
        save(page);
        assertThat(page.locator("main")).containsText("Việc vừa bấm chưa được gửi");
        page.click("main .btn-primary");
        assertThat(page.locator("main")).containsText("Việc vừa bấm chưa được gửi");
        Page other = page.waitForPopup(() -> page.click("main form a.text-link"));
        signIn(other);
        other.waitForURL("**/my-work");
        page.click("main .btn-primary");
        assertThat(page.locator("#body")).hasValue(WORDS);
    }

    private Page draft(Look look) {
        window = Window.open(Program.address(), look).signedInAs(LOGIN).go("/documents/drafts");
        Page page = window.page();
        page.click("main form button.btn-primary");
        page.locator("#body").waitFor(Person.ATTACHED);
        return page;
    }

    private static void save(Page page) {
        page.locator("button[formaction$='/content']:visible").first().click();
    }

    private static void signIn(Page page) {
        page.fill("#login", LOGIN);
        page.fill("#password", Window.PASSWORD);
        page.click("button.btn-primary");
    }

    /** In the database; the program's memory of the session forgets after five seconds. */
    private static void aDayPasses(Page page) {
        Program.bean(JdbcClient.class).sql("""
                        update identity.session set created_at = created_at - interval '1 day',
                            last_access_at = last_access_at - interval '1 day'
                        where account = (select id from identity.account where login = ?)
                        """).param(LOGIN).update();
        page.waitForTimeout(5_500);
    }
}
