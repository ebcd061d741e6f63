package vn.caurong.browser;

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
            author.page().waitForSelector("#body");
            way = URI.create(author.page().url()).getPath();
            author.page().fill("#subject", "phương án họp trực tuyến tại 05 phường");
            author.page().fill("#addressees", "Ủy ban nhân dân quận Hải Châu");
            author.page().fill("#body", "Sở có ý kiến như sau:\n1. Thống nhất phương án.");
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
}
