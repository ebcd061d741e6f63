package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caurong.files.Pages.Line;

/** The text of a whole PDF, read once. */
record PageText(StoredPdfs pdfs, PageCache cache) {
    private static final Duration TIME = Duration.ofSeconds(60);

    String of(String sha256) {
        return cache.find(sha256, "text.txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> read(sha256));
    }

    private String read(String sha256) {
        Deadline deadline = Deadline.in(TIME);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = pdfs.open(sha256)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                for (Line line : LineMaker.lines(GlyphReader.read(document, page, deadline))) {
                    text.append(line.text()).append('\n');
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        cache.keep(sha256, "text.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        return text.toString();
    }
}
