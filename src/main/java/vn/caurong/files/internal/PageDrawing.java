package vn.caurong.files.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws pages, only a few at once: a drawn page takes tens of megabytes. */
final class PageDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);
    private static final Duration PAGE_TIME = Duration.ofSeconds(15);

    private final StoredPdfs pdfs;
    private final PageCache cache;
    private final Semaphore drawing = new Semaphore(2);

    PageDrawing(StoredPdfs pdfs, PageCache cache) {
        this.pdfs = pdfs;
        this.cache = cache;
    }

    /** The page in this width, kept under the name; a picture that says so when it is damaged. */
    byte[] draw(String sha256, int page, int width, String name) {
        drawing.acquireUninterruptibly();
        try (PDDocument document = pdfs.open(sha256)) {
            BufferedImage image = new BoundedRenderer(document, Deadline.in(PAGE_TIME)).draw(page, width);
            return cache.keep(sha256, name, Png.of(image));
        } catch (IOException | RuntimeException | VirtualMachineError damaged) {
            LOG.warn("page {} of {} cannot be drawn", page, sha256, damaged);
            return Png.of(UndrawnPage.picture(width));
        } finally {
            drawing.release();
        }
    }
}
