package vn.caurong.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import vn.caurong.files.Pages;

/** Lines of a PDF page by page as the program reads them, for tests of other modules. */
public final class PaperLines {
    private PaperLines() {}

    public static List<List<Pages.Line>> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            List<List<Pages.Line>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Deadline deadline = Deadline.in(Duration.ofMinutes(1));
                pages.add(LineMaker.lines(GlyphReader.read(document, page, deadline)));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
