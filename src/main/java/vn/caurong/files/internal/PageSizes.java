package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Width and height of each page as seen, in points, read once. */
record PageSizes(StoredPdfs pdfs, PageCache cache) {
    List<Size> of(String sha256) {
        String kept = cache.find(sha256, "sizes.txt")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElseGet(() -> read(sha256));
        return kept.lines().map(Size::parse).toList();
    }

    private String read(String sha256) {
        try (PDDocument document = pdfs.open(sha256)) {
            String sizes = StreamSupport.stream(document.getPages().spliterator(), false)
                    .map(Size::of)
                    .map(Size::toString)
                    .collect(Collectors.joining("\n"));
            cache.keep(sha256, "sizes.txt", sizes.getBytes(StandardCharsets.US_ASCII));
            return sizes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
