package vn.caurong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.browser.Window.Look;

/** Files too large, over a real connection: a sentence at the form, not a broken connection. */
class LargeFileTests {
    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @ParameterizedTest(name = "{0} MB")
    @CsvSource({"51, lớn hơn 50 MB", "57, Tệp lớn hơn mức", "90, Tệp lớn hơn mức"})
    void isRefusedInWords(int megabytes, String sentence, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("rat-lon.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((long) megabytes << 20);
        }
        try (Window window = Window.open(Program.address(), Look.DESK).signedInAs("haichau.vanthu")) {
            Page page = window.go("/documents/incoming/new").page();
            page.setInputFiles("#file", file);
            page.click("main .btn-primary");
            assertThat(page.locator(".cr-refusal .cr-note")).containsText(sentence);
            window.mustBeGood();
        }
    }
}
