package vn.caurong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import vn.caurong.browser.Window.Look;

/**
 * Plays the incoming side against a running program and takes a picture of every step, in every
 * look: the address, then a folder. {@code looks} says which looks: d p D P s.
 */
final class Walk {
    private static final String CLERK = "stttt.vanthu";
    private static final String LEADER = "stttt.lanhdao";
    private static final String DEPUTY = "stttt.pho";
    private static final String HEAD = "stttt.truongphong";
    private static final String WORKER = "stttt.chuyenvien";
    private final Album album;

    private Walk(Album album) {
        this.album = album;
    }

    public static void main(String[] arguments) throws Exception {
        String looks = System.getProperty("looks", "dpDPs");
        Walk walk = new Walk(new Album(arguments[0], Path.of(arguments[1]), looks));
        try {
            walk.play();
        } finally {
            System.out.println("end");
        }
        System.exit(0);
    }

    private void play() {
        album.seen("00-sign-in", "-", "/sign-in");
        album.seen("01-sign-in-wrong", "-", "/sign-in", Walk::wrong);
        album.seen("02-nowhere", "-", "/nowhere");
        album.seen("03-work-before", CLERK, "/my-work");
        album.seen("04-list-before", CLERK, "/documents/incoming");
        album.seen("05-drop", CLERK, "/documents/incoming/new");
        String first = drop("cong-van-2187.pdf", 2);
        String second = drop("2188-UBND-SNV.pdf", 0);
        album.seen("06-register", CLERK, first);
        album.seen("07-work-clerk", CLERK, "/my-work");
        register(first);
        album.now(CLERK, Look.DESK, "08-registered");
        register(second);
        album.now(CLERK, Look.DESK, "08-registered-last");
        refused();
        album.seen("10-list", CLERK, "/documents/incoming");
        album.seen("11-list-none", CLERK, "/documents/incoming?q=khongcogi");
        album.seen("12-clerk-sees", CLERK, first);
        album.seen("13-work-leader", LEADER, "/my-work");
        album.seen("14-direct", LEADER, first);
        album.seen("15-direct-deputy", DEPUTY, first);
        album.seen("16-sending-back", LEADER, first + "/sending-back");
        album.seen("17-passing-on", LEADER, first + "/passing-on");
        direct(first);
        album.seen("19-leader-after", LEADER, first);
        album.seen("20-work-deputy", DEPUTY, "/my-work");
        album.seen("21-work-head", HEAD, "/my-work");
        album.seen("22-assign", HEAD, first);
        assign(first);
        album.now(HEAD, Look.DESK, "23-assigned");
        album.seen("24-work-worker", WORKER, "/my-work");
        album.seen("25-process", WORKER, first);
        opine(first);
        album.now(WORKER, Look.DESK, "26-opined");
        report(first);
        album.now(WORKER, Look.DESK, "27-reported");
        album.seen("28-closed", LEADER, first);
        album.seen("29-account", DEPUTY, "/account");
        album.seen("30-forbidden", WORKER, "/documents/incoming/new");
        album.seen("31-foreign", "haichau.chuyenvien", first);
        album.seen("32-list-leader", LEADER, "/documents/incoming");
    }

    private static void wrong(Page page) {
        page.fill("#login", "stttt.lanhdao");
        page.fill("#password", "sai");
        page.click("button.btn-primary");
        page.waitForSelector("[role=alert]");
    }

    private String drop(String name, int urgency) {
        Page page = album.at(CLERK, "/documents/incoming/new");
        page.setInputFiles("input[type=file]", Album.pdf(name, album.letter(CLERK, urgency)));
        page.click("main .btn-primary");
        page.waitForURL(url -> !url.endsWith("/new"));
        return album.path(page);
    }

    private void register(String path) {
        Page page = album.at(CLERK, path);
        leads(page, "Phòng Công nghệ thông tin");
        sent(page, "/registration");
    }

    /** The proposal is behind a fold: opened, then chosen. */
    private static void leads(Page page, String unit) {
        Locator fold = page.locator("details:has(.cr-unit)").first();
        if (fold.count() > 0 && !(Boolean) fold.evaluate("d => d.open")) {
            fold.locator("summary").first().click();
        }
        page.locator(".cr-unit[aria-label='" + unit + "'] input[value=LEAD]")
                .check(new Locator.CheckOptions().setForce(true));
    }

    private void sent(Page page, String to) {
        page.waitForResponse(
                answer -> answer.url().endsWith(to),
                () -> page.locator(
                                "form[action$='" + to + "'] .btn-primary, form[action$='" + to + "'] .cr-actions .btn")
                        .first()
                        .click());
        page.waitForTimeout(700);
        page.waitForLoadState();
    }

    private void refused() {
        Page page = album.at(CLERK, "/documents/incoming/new");
        page.setInputFiles("input[type=file]", Album.pdf("rong.pdf", "không phải PDF".getBytes()));
        page.click("main .btn-primary");
        page.locator(".cr-refusal .cr-note")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        album.now(CLERK, Look.DESK, "09-refused");
    }

    private void direct(String path) {
        Page page = album.page(LEADER, Look.PHONE);
        page.navigate(album.desk(LEADER).url());
        album.seen("18-leader-phone-before", LEADER, path);
        page.locator(".cr-bottom .btn-primary").click();
        page.waitForTimeout(1500);
        album.now(LEADER, Look.PHONE, "18-directed");
    }

    private void assign(String path) {
        Page page = album.at(HEAD, path);
        page.locator(".cr-next label[for^=to-]").last().click();
        sent(page, "/assignment");
    }

    private void opine(String path) {
        Page page = album.at(WORKER, path);
        page.locator("details:has(#opinion) summary").click();
        page.fill("#opinion", "Đã tổng hợp số liệu của 56 xã, phường; còn thiếu phường Hòa Khánh Nam.");
        sent(page, "/opinions");
    }

    private void report(String path) {
        Page page = album.at(WORKER, path);
        page.locator("details:has(#report) summary").click();
        page.fill("#report", "Đã cấp đủ tài khoản, hướng dẫn qua điện thoại.");
        if (page.locator("#noReplyWhy").count() > 0) {
            page.fill("#noReplyWhy", "Đã trao đổi trực tiếp với nơi gửi.");
        }
        sent(page, "/completion");
    }
}
