package vn.caurong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;

/** A letter goes from its first word to its issue in a real browser, on desk and phone. */
class OutgoingPagesTests {
    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @Test
    void aLetterIsWrittenCheckedSignedAndIssued() {
        String way;
        try (Window author = Window.open(Program.address(), Look.DESK)) {
            author.signedInAs("stttt.chuyenvien").go("/documents/drafts");
            author.mustBeGood();
            author.page().click("main form button.btn-primary");
            author.page().locator("#body").waitFor(Person.ATTACHED);
            way = URI.create(author.page().url()).getPath();
            author.page().fill("#subject", "phương án họp trực tuyến tại 05 phường");
            author.page().fill("#addressees", "Ủy ban nhân dân quận Hải Châu");
            Person.write(author.page(), "Sở có ý kiến như sau:\n1. Thống nhất phương án.");
            author.page().waitForSelector("#paper:has-text('Thống nhất phương án./.')");
            author.mustBeGood();
            author.page().click("section.cr-next button.btn-primary");
            author.page().waitForSelector(".cr-note-leaf");
        }
        try (Window head = Window.open(Program.address(), Look.PHONE)) {
            head.signedInAs("stttt.truongphong").go(way);
            head.mustBeGood();
            head.page().click(".cr-bottom .btn-primary");
            head.page().waitForSelector(".cr-note-leaf");
        }
        for (Look look : List.of(Look.DESK, Look.PHONE.inTheDark(), Look.PHONE)) {
            try (Window leader = Window.open(Program.address(), look)) {
                leader.signedInAs("stttt.lanhdao").go(way + "#ky");
                leader.mustBeGood();
                assertThat(nothingCutOff(leader)).isTrue();
                assertThat(look != Look.DESK || beside(leader, ".cr-viewer", "#ky"))
                        .isTrue();
                if (look.equals(Look.PHONE)) {
                    leader.page().fill("#pin", "123456");
                    leader.page().press("#pin", "Enter");
                    leader.page().waitForSelector(".cr-note-leaf");
                }
            }
        }
        try (Window clerk = Window.open(Program.address(), Look.DESK)) {
            clerk.signedInAs("stttt.vanthu").go(way);
            clerk.mustBeGood();
            clerk.page().fill("#pin", "123456");
            clerk.page().click("section.cr-next button.btn-primary");
            clerk.page().waitForSelector("section.cr-next-done");
            clerk.mustBeGood();
            clerk.go("/documents/outgoing");
            clerk.mustBeGood();
        }
    }

    /** What is signed is there to its end: the sheet hides nothing that is on it. */
    private static boolean nothingCutOff(Window window) {
        return (Boolean) window.page()
                .evaluate("(s => s.scrollHeight <= s.clientHeight + 1)" + "(document.querySelector('.cr-a4'))");
    }

    /** The page on the left, the act on the right, both from the same line on. */
    private static boolean beside(Window window, String left, String right) {
        var one = window.page().locator(left).boundingBox();
        var other = window.page().locator(right).boundingBox();
        return one.x + one.width <= other.x && Math.abs(one.y - other.y) < 2;
    }
}
