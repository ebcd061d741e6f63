package vn.caurong.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Writes, checks, signs and issues a letter against a running program and takes a picture of every
 * step, in every look: the address, then a folder. {@code looks} says which looks: d p D P s.
 */
final class WalkOut {
    private static final String AUTHOR = "stttt.chuyenvien";
    private static final String HEAD = "stttt.truongphong";
    private static final String LEADER = "stttt.lanhdao";
    private static final String CLERK = "stttt.vanthu";
    private final Album album;

    private WalkOut(Album album) {
        this.album = album;
    }

    public static void main(String[] arguments) throws Exception {
        String looks = System.getProperty("looks", "dpDPs");
        new WalkOut(new Album(arguments[0], Path.of(arguments[1]), looks)).play();
        System.exit(0);
    }

    private void play() {
        String letter = begin();
        album.seen("41-write", AUTHOR, letter);
        press(AUTHOR, letter, "section.cr-next button.btn-primary");
        album.seen("42-waits", AUTHOR, letter);
        album.seen("43-check", HEAD, letter);
        album.seen("44-check-reading", HEAD, letter + "/reading");
        press(HEAD, letter, "section.cr-next button.btn-primary");
        album.seen("45-sign", LEADER, letter);
        album.seen("46-sign-reading", LEADER, letter + "/reading");
        album.seen("47-drafts", LEADER, "/documents/drafts");
        sign(LEADER, letter);
        album.seen("48-issue", CLERK, letter);
        sign(CLERK, letter);
        album.seen("49-issued", CLERK, letter);
        album.seen("50-deliveries", AUTHOR, letter + "/deliveries");
        album.seen("51-sent", CLERK, "/documents/outgoing");
        album.seen("52-arrived", "haichau.vanthu", "/documents/incoming");
    }

    private String begin() {
        Page page = album.at(AUTHOR, "/documents/drafts");
        page.click("main form button.btn-primary");
        page.locator("#body").waitFor(Person.ATTACHED);
        page.fill("#subject", "phương án họp trực tuyến và bảo đảm đường truyền tại các phường thuộc quận Hải Châu");
        page.fill("#addressees", "Ủy ban nhân dân quận Hải Châu");
        Person.write(
                page,
                "Sở Thông tin và Truyền thông có ý kiến như sau:\n1. Thống nhất phương án họp trực tuyến.\n"
                        + "2. Đề nghị các phường kiểm tra đường truyền trước ngày họp.");
        page.waitForSelector("#paper:has-text('ngày họp./.')");
        return album.path(page);
    }

    private void press(String login, String path, String button) {
        Page page = album.at(login, path);
        page.click(button);
        page.waitForSelector(".cr-note-leaf");
    }

    private void sign(String login, String path) {
        Page page = album.at(login, path);
        page.fill("#pin", "123456");
        page.press("#pin", "Enter");
        page.waitForSelector(
                login.equals(CLERK) ? "section.cr-next-done" : ".cr-note-leaf",
                new Page.WaitForSelectorOptions().setTimeout(60_000)); // the first signature loads its library
        album.now(login, Window.Look.DESK, "after-" + login);
    }
}
