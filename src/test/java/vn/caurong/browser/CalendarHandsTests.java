package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** The work calendar under the hand: an entry dragged or carried by keys, and clashes said while one types. */
class CalendarHandsTests {
    private static final String WEEK = "/calendar?week=2020-W25";
    private static final String MONDAY = "2020-06-15";
    private static final String TUESDAY = "2020-06-16";

    @BeforeAll
    static void rooms() {
        try (Window window = clerk()) {
            for (String room : new String[] {"Phòng họp Bàn tay", "Phòng họp Bàn chân"}) {
                Page page = window.go("/calendar/resources").page();
                page.fill("#name", room);
                page.fill("#seats", "20");
                page.locator("form[action='/calendar/resources'] .btn-primary").click();
                assertThat(page.locator("#k-room ~ form", new Page.LocatorOptions().setHasText(room)))
                        .hasCount(1);
            }
        }
    }

    @Test
    void anEntryIsDraggedToAnotherHalfDay() {
        try (Window window = clerk()) {
            entered(window, "Họp kéo sang buổi khác", "15/06/2020", "08:00", "09:00");
            Page page = window.go(WEEK).page();
            Locator dragged = entry(page, MONDAY, "morning", "Họp kéo sang buổi khác");
            dragged.evaluate("it => it.scrollIntoView({block: 'center'})");
            dragged.dragTo(cell(page, TUESDAY, "afternoon"));
            page.waitForURL(Pattern.compile(".*/moving\\?day=2020-06-16&half=afternoon"));
            assertThat(page.locator("form.cr-next")).containsText("13:30–14:30");
            window.mustBeGood();
            page.locator("form.cr-next .btn-primary").click();
            assertThat(page.locator(".cr-main > .cr-note-leaf")).isVisible();
            assertThat(page.locator(".cr-subject")).containsText("13:30–14:30");
            window.go(WEEK);
            assertThat(entry(page, TUESDAY, "afternoon", "Họp kéo sang buổi khác"))
                    .hasCount(1);
            assertThat(entry(page, MONDAY, "morning", "Họp kéo sang buổi khác")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void keysAloneCarryItToTheNextHalfDay() {
        try (Window window = clerk()) {
            entered(window, "Họp chuyển bằng phím", "17/06/2020", "09:00", "10:00");
            Page page = window.go(WEEK).page();
            entry(page, "2020-06-17", "morning", "Họp chuyển bằng phím").focus();
            page.keyboard().press("Shift+ArrowDown");
            page.waitForURL(Pattern.compile(".*/moving\\?day=2020-06-17&half=afternoon"));
            assertThat(page.locator("form.cr-next")).containsText("14:30–15:30");
            page.locator("form.cr-next .btn-primary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".cr-subject")).containsText("14:30–15:30");
            window.go(WEEK);
            entry(page, "2020-06-17", "afternoon", "Họp chuyển bằng phím").focus();
            page.keyboard().press("Shift+ArrowUp");
            page.waitForURL(Pattern.compile(".*/moving\\?day=2020-06-17&half=morning"));
            assertThat(page.locator("form.cr-next")).containsText("9:00–10:00");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void aClashIsSaidWhileOneTypesAndOneTapClearsIt() {
        try (Window window = clerk()) {
            String chair = entered(window, "Họp giữ chỗ trước", "18/06/2020", "08:00", "09:30");
            Page page = window.go("/calendar/entries/new?day=2020-06-18").page();
            page.fill("#words", "Họp đến sau");
            page.fill("#from", "8h30");
            page.fill("#to", "9h00");
            page.selectOption("#chair", chair);
            choose(page, "#room", "Phòng họp Bàn tay");
            Locator clashes = page.locator("#clashes");
            assertThat(clashes).containsText("Phòng họp Bàn tay đã có \"Họp giữ chỗ trước\"");
            assertThat(clashes.locator("li")).hasCount(2);
            window.mustBeGood();
            clashes.locator("button", having("Phòng họp Bàn chân")).click();
            assertThat(page.locator("#room option:checked")).containsText("Phòng họp Bàn chân");
            assertThat(clashes).not().containsText("Phòng họp Bàn tay đã có");
            assertThat(clashes.locator("li")).hasCount(1);
            clashes.locator("button[data-fill=from]").click();
            assertThat(clashes).containsText("đều trống");
            assertThat(page.locator("#from")).hasValue("9:30");
            assertThat(page.locator("#to")).hasValue("10:00");
            page.locator("button[value=registered]").click();
            assertThat(page.locator(".cr-subject")).containsText("9:30–10:00");
            assertThat(page.locator("dl")).containsText("Phòng họp Bàn chân");
            window.mustBeGood();
        }
    }

    @Test
    void theDocumentThatInvitesIsPickedWhileOneTypes() {
        String document = GivingInARowTests.document(2791);
        try (Window window = clerk()) {
            Page page = window.go("/calendar/entries/new?day=2020-06-19").page();
            Locator choice = page.locator("#found").locator("button", having("2791/UBND-VP"));
            for (int n = 0; choice.count() == 0 && n < 20; n++) { // the index reads it within seconds
                page.waitForResponse("**/calendar/invitations?*", () -> {
                    page.fill("#invitation", "");
                    page.fill("#invitation", "2791 nhiem vu");
                });
                page.waitForTimeout(500);
            }
            window.mustBeGood();
            choice.click();
            assertThat(page.locator("#found")).containsText("Đã chọn văn bản này");
            assertThat(page.locator("#invitation")).hasValue(Pattern.compile("2791/UBND-VP .+"));
            assertThat(page.locator("#found a")).hasAttribute("href", document);
            page.fill("#words", "Họp theo giấy mời");
            page.fill("#from", "14:00");
            page.fill("#to", "15:00");
            page.locator("button[value=registered]").click();
            assertThat(page.locator("dl a[href='" + document + "']")).containsText("2791/UBND-VP");
            window.mustBeGood();
        }
    }

    private static Window clerk() {
        return Window.open(Program.address(), Look.DESK).signedInAs("stttt.vanthu");
    }

    /** Registered under the first leader; answers whom it takes. */
    private static String entered(Window window, String words, String day, String from, String to) {
        Page page = window.go("/calendar/entries/new").page();
        page.fill("#words", words);
        page.fill("#day", day);
        page.fill("#from", from);
        page.fill("#to", to);
        String chair = page.locator("#chair option").nth(1).getAttribute("value");
        page.selectOption("#chair", chair);
        choose(page, "#room", "Phòng họp Bàn tay");
        page.locator("button[value=registered]").click();
        assertThat(page.locator(".cr-subject h1")).hasText(words);
        return chair;
    }

    private static void choose(Page page, String list, String words) {
        Locator option = page.locator(list + " option").filter(new Locator.FilterOptions().setHasText(words));
        page.selectOption(list, option.first().getAttribute("value"));
    }

    private static Locator entry(Page page, String day, String half, String words) {
        return page.locator(row(day, half) + " a[data-moving]", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator cell(Page page, String day, String half) {
        return page.locator(row(day, half) + " td").first();
    }

    private static String row(String day, String half) {
        return "tr[data-day='" + day + "'][data-half='" + half + "']";
    }

    private static Locator.LocatorOptions having(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
