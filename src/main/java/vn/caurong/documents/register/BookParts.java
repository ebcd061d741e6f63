package vn.caurong.documents.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.FileSystemUtils;
import vn.caurong.files.SheetPrinter;

/** A register on its way to paper: parts of so many lines in files, then joined behind the cover. */
class BookParts implements AutoCloseable {
    private final SheetPrinter printing;
    private final String title;
    private final int year;
    private final List<RegisterBook.Heading> headings;
    private final int lines;
    private final Path folder = Files.createTempDirectory("caurong-register");
    private final List<Path> parts = new ArrayList<>();
    private final List<PrintableRegister.Entry> waiting = new ArrayList<>();
    private final BookSpan span = new BookSpan();
    private int nextPage = 2; // the cover is the first

    BookParts(SheetPrinter printing, String title, int year, List<RegisterBook.Heading> headings, int lines)
            throws IOException {
        this.printing = printing;
        this.title = title;
        this.year = year;
        this.headings = headings;
        this.lines = lines;
    }

    void add(PrintableRegister.Entry entry) {
        span.see(entry);
        waiting.add(entry);
        if (waiting.size() == lines) {
            flush();
        }
    }

    private void flush() {
        Path part = print(new RegisterBook(title, year, null, headings, List.copyOf(waiting)), nextPage);
        try (PDDocument printed = Loader.loadPDF(part.toFile())) {
            nextPage += printed.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        parts.add(part);
        waiting.clear();
    }

    /** An empty register still has its columns. */
    void finish(String above, String agency, OutputStream out) throws IOException {
        if (parts.isEmpty() || !waiting.isEmpty()) {
            flush();
        }
        Path cover = print(new RegisterBook(title, year, span.cover(above, agency), headings, List.of()), 1);
        PDFMergerUtility joining = new PDFMergerUtility();
        joining.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        joining.addSource(cover.toFile());
        for (Path part : parts) {
            joining.addSource(part.toFile());
        }
        joining.setDestinationStream(out);
        joining.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    private Path print(RegisterBook book, int firstPage) {
        Path file = folder.resolve(firstPage + ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            printing.print("documents/register/book.jte", book, firstPage, out);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
