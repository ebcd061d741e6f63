package vn.caurong.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrinterLogTests {
    @Test
    void makingAPageSaysNothingOnTheConsole() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        PrinterLog.route();
        try (var listening = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listening);
            System.setErr(listening);
            var page = new PdfRendererBuilder();
            page.withHtmlContent("<html><body><p>Công văn</p></body></html>", null)
                    .toStream(new ByteArrayOutputStream())
                    .run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
