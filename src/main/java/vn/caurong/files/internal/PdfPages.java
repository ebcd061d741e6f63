package vn.caurong.files.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caurong.files.Pages;

/** Reads pages with PDFBox. Files were bounded at the door; still each page has its time. */
class PdfPages implements Pages {
    static final List<Integer> WIDTHS = List.of(480, 900, 1400);

    private static final Duration PAGE_TIME = Duration.ofSeconds(15);
    private static final Duration TEXT_TIME = Duration.ofSeconds(60);

    private final BlobFolder folder;
    private final PageCache cache;
    private final PageDrawing drawing;
    private final Cache<String, List<Line>> lines = Caffeine.newBuilder()
            .maximumWeight(200_000)
            .weigher((String key, List<Line> of) -> 1 + of.size())
            .build();

    PdfPages(BlobFolder folder, PageCache cache) {
        this.folder = folder;
        this.cache = cache;
        this.drawing = new PageDrawing(folder, cache);
    }

    @Override
    public String text(String sha256) {
        return cache.find(sha256, "text.txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> readText(sha256));
    }

    private String readText(String sha256) {
        Deadline deadline = Deadline.in(TEXT_TIME);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = open(sha256)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                for (Line line : LineMaker.lines(GlyphReader.read(document, page, deadline))) {
                    text.append(line.text()).append('\n');
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        cache.keep(sha256, "text.txt", bytes);
        return text.toString();
    }

    @Override
    public List<Line> lines(String sha256, int page) {
        return lines.get(sha256 + "/" + page, key -> readLines(sha256, page));
    }

    private List<Line> readLines(String sha256, int page) {
        try (PDDocument document = open(sha256)) {
            return LineMaker.lines(GlyphReader.read(document, page, Deadline.in(PAGE_TIME)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public byte[] picture(String sha256, int page, int width) {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("width " + width + " is none of " + WIDTHS);
        }
        String name = page + "-" + width + ".png";
        return cache.find(sha256, name).orElseGet(() -> drawing.draw(sha256, page, width, name));
    }

    /** Width and height of each page as seen, in points. */
    List<Size> sizes(String sha256) {
        String kept = cache.find(sha256, "sizes.txt")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElseGet(() -> readSizes(sha256));
        return kept.lines().map(Size::parse).toList();
    }

    private String readSizes(String sha256) {
        try (PDDocument document = open(sha256)) {
            String sizes = java.util.stream.StreamSupport.stream(
                            document.getPages().spliterator(), false)
                    .map(Size::of)
                    .map(Size::toString)
                    .collect(Collectors.joining("\n"));
            cache.keep(sha256, "sizes.txt", sizes.getBytes(StandardCharsets.US_ASCII));
            return sizes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes everything made of the blob. */
    void forget(String sha256) throws IOException {
        lines.asMap().keySet().removeIf(key -> key.startsWith(sha256));
        cache.forget(sha256);
    }

    private PDDocument open(String sha256) throws IOException {
        return Loader.loadPDF(folder.path(sha256).toFile());
    }
}
