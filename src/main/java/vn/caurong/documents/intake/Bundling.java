package vn.caurong.documents.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/**
 * Puts scanned pages, straightened, into one PDF of A4 pages in colour (NĐ 30/2020 PL I, phần III:
 * at least 200 dpi where the picture has it). A page at a time: each takes some 70 MB.
 */
@Component
class Bundling {
    private static final float QUALITY = 0.85f;
    private static final int MOST_PAGES = 100;

    private final Semaphore drawing = new Semaphore(2);

    byte[] bundle(List<Paper> pictures, Function<Paper, byte[]> content) throws IOException {
        drawing.acquireUninterruptibly();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Paper picture : pictures) {
                addAll(document, picture, content.apply(picture));
            }
            document.save(out);
            return out.toByteArray();
        } finally {
            drawing.release();
        }
    }

    private static void addAll(PDDocument document, Paper picture, byte[] content) {
        try (Pictures pages = new Pictures(content)) {
            for (int n = 0; n < pages.count(); n++) {
                if (document.getNumberOfPages() == MOST_PAGES) {
                    throw new RefusalException("files.refused.too-many-pages", picture.name(), MOST_PAGES);
                }
                add(document, Straightening.straighten(pages.page(n)));
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RefusalException("files.refused.damaged", picture.name());
        }
    }

    private static void add(PDDocument document, BufferedImage image) throws IOException {
        boolean wide = image.getWidth() > image.getHeight();
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle size = wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        PDPage page = new PDPage(size);
        document.addPage(page);
        float scale = Math.min(size.getWidth() / image.getWidth(), size.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        PDImageXObject picture = JPEGFactory.createFromImage(document, image, QUALITY);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            float left = (size.getWidth() - width) / 2;
            pen.drawImage(picture, left, size.getHeight() - height, width, height);
        }
    }
}
