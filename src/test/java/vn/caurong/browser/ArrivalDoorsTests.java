package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caurong.browser.Window.Look;
import vn.caurong.exchange.Envelope;
import vn.caurong.files.Paper;

/** The ways a document comes in, as the clerk does them. */
class ArrivalDoorsTests {
    private Window window;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMessageIsDroppedRegisteredAndStamped() {
        Page page = drop(Look.DESK, file("thong-diep.edxml", message()));
        assertThat(page.locator(".cr-src").first()).hasText("edXML");
        assertThat(page.locator("body")).containsText("tệp gửi kèm");
        window.mustBeGood();
        String document = page.url();
        page.click(".cr-actions .btn-primary");
        assertThat(page.locator(".cr-main > .cr-note-leaf")).containsText("Đã vào sổ số đến");
        page.navigate(document);
        assertThat(page.locator("svg[aria-label^='Dấu đến: số']")).isVisible();
        window.mustBeGood();
    }

    @Test
    void onAPhoneTheSameFits() {
        assertThat(drop(Look.PHONE, file("thong-diep.edxml", message())).locator("#mark"))
                .isVisible();
        window.mustBeGood();
    }

    @Test
    void withoutScriptsSeveralFilesAreTakenOrRefusedEachInWords() {
        byte[] letter = Paper.of("<p>Văn bản " + UUID.randomUUID() + "</p>");
        Page page = drop(
                Look.DESK.withoutScripts(),
                file("ghi-chu.txt", "chữ".getBytes(StandardCharsets.UTF_8)),
                file("van-ban.pdf", letter));
        assertThat(page.locator("body")).containsText("Tệp ghi-chu.txt không thuộc loại được nhận");
        assertThat(page.locator("#mark")).isVisible();
    }

    @Test
    void whatIsNoDocumentIsSaidAtTheForm() {
        Page page = drop(Look.DESK, file("a.txt", "chữ".getBytes(StandardCharsets.UTF_8)), file("b.txt", new byte[9]));
        assertThat(page.locator(".cr-note-seal")).containsText("Tệp a.txt không thuộc loại được nhận");
        window.mustBeGood();
    }

    private Page drop(Look look, FilePayload... files) {
        window = Window.open(Program.address(), look).signedInAs("haichau.vanthu");
        Page page = window.go("/documents/incoming/new").page();
        page.setInputFiles("#file", files);
        page.click("main .btn-primary");
        page.waitForLoadState();
        return page;
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] message() {
        String id = UUID.randomUUID().toString();
        return new Envelope()
                .code(id.substring(0, 5), "VPTN-KSTT")
                .id(id)
                .to("000.00.16.H17", "Ủy ban nhân dân quận Hải Châu")
                .with("Task", Envelope.tag("TaskCode", "NV-2020-17"))
                .zipped("cong-van.pdf", Paper.of("<p>Số: 12/VPTN-KSTT</p><p>Văn bản " + id + "</p>"))
                .file("Phụ lục.pdf", Paper.of("<p>Phụ lục " + id + "</p>"))
                .bytes();
    }
}
