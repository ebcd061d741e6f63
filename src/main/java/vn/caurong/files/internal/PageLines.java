package vn.caurong.files.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caurong.files.Pages.Line;

/** The lines of pages, the last ones remembered; each page has its time. */
final class PageLines {
    private static final Duration TIME = Duration.ofSeconds(15);

    private final StoredPdfs pdfs;
    private final Cache<String, List<Line>> lines = Caffeine.newBuilder()
            .maximumWeight(200_000)
            .weigher((String key, List<Line> of) -> 1 + of.size())
            .build();

    PageLines(StoredPdfs pdfs) {
        this.pdfs = pdfs;
    }

    List<Line> of(String sha256, int page) {
        return lines.get(sha256 + "/" + page, key -> read(sha256, page));
    }

    private List<Line> read(String sha256, int page) {
        try (PDDocument document = pdfs.open(sha256)) {
            return LineMaker.lines(GlyphReader.read(document, page, Deadline.in(TIME)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void forget(String sha256) {
        lines.asMap().keySet().removeIf(key -> key.startsWith(sha256));
    }
}
