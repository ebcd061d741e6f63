package vn.caurong.documents.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;
import vn.caurong.files.Pages;

/**
 * A copy to be printed, with the stamp on its first page. Fields and signatures become ink: what is
 * printed is no longer the signed file, and does not say that it is.
 */
public final class StampedCopy {
    private static final String FONT = "/liberation/LiberationSerif-%s.ttf";

    private StampedCopy() {}

    /**
     * Takes a second for a long file.
     *
     * @param lines of its first page, to find the free room
     */
    public static byte[] of(byte[] pdf, ArrivalStamp stamp, List<Pages.Line> lines) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form != null) {
                form.flatten();
                document.getDocumentCatalog().setAcroForm(null);
            }
            draw(document, stamp, place(document.getPage(0), lines));
            document.save(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static StampPlace place(PDPage page, List<Pages.Line> lines) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned
                ? StampPlace.on(lines, box.getHeight(), box.getWidth())
                : StampPlace.on(lines, box.getWidth(), box.getHeight());
    }

    private static void draw(PDDocument document, ArrivalStamp stamp, StampPlace place) throws IOException {
        PDPage page = document.getPage(0);
        PDType0Font plain = font(document, "Regular");
        PDType0Font bold = font(document, "Bold");
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.transform(upright(page));
            StampInk.draw(pen, stamp, place, plain, bold);
        }
    }

    /** From points right and down of the page's seen upper left corner. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, 1, 0, box.getLowerLeftX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, 1, box.getUpperRightX(), box.getLowerLeftY());
            case 270 -> new Matrix(0, -1, -1, 0, box.getUpperRightX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, -1, box.getLowerLeftX(), box.getUpperRightY());
        };
    }

    private static PDType0Font font(PDDocument document, String cut) throws IOException {
        try (InputStream file = StampedCopy.class.getResourceAsStream(FONT.formatted(cut))) {
            if (file == null) {
                throw new IOException("the font is not in the program: " + cut);
            }
            return PDType0Font.load(document, file, true);
        }
    }
}
