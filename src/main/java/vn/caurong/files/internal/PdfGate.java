package vn.caurong.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caurong.kernel.RefusalException;

/**
 * Looks into a PDF from outside in steps, each bounding the next: the raw bytes (so that opening it
 * cannot explode), the page tree, every object (scripts, streams, embedded files).
 */
final class PdfGate {
    private static final Logger LOG = LoggerFactory.getLogger(PdfGate.class);
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int TAIL = 2048;

    private PdfGate() {}

    /**
     * @return its pages
     * @throws RefusalException with the reason it may not come in
     */
    static int check(Path file, String name) throws IOException {
        Deadline deadline = Deadline.in(TIME);
        try {
            byte[] bytes = Files.readAllBytes(file);
            checkEnd(bytes);
            PdfBytes.check(bytes, deadline);
            return inside(bytes, deadline);
        } catch (Flaw flaw) {
            LOG.info("{} refused: {}", name, flaw.getMessage());
            throw new RefusalException(flaw.key(), name, flaw.limit());
        } catch (InvalidPasswordException locked) {
            throw new RefusalException("files.refused.encrypted", name);
        } catch (Deadline.PassedException | StackOverflowError deep) {
            LOG.info("{} refused: too deep or too slow", name);
            throw new RefusalException("files.refused.bomb", name);
        } catch (IOException | RuntimeException broken) {
            LOG.info("{} refused: cannot be read", name, broken);
            throw new RefusalException("files.refused.damaged", name);
        }
    }

    private static int inside(byte[] bytes, Deadline deadline) throws IOException {
        try (PDDocument document = Loader.loadPDF(new TimedBytes(bytes, deadline))) {
            if (document.isEncrypted()) {
                throw new Flaw("files.refused.encrypted", "encrypted without a password");
            }
            int pages = PdfPageTree.count(document, deadline);
            PdfObjects.check(document, deadline);
            return pages;
        }
    }

    /** A file cut off on its way has lost its end. */
    private static void checkEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
            throw new Flaw("files.refused.truncated", "no end of file mark");
        }
    }

    /** Pages of a file of our own. */
    static int countPages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
