package vn.caurong.documents.placing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;
import vn.caurong.documents.placing.Spot.Size;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Finds the places on a page made elsewhere and checks those that were chosen. Slow: no transaction. */
@Component
public class PlacingPdfs {
    /**
     * What a page is, and where number, date and signature go on it.
     *
     * @param free true when nothing is covered there
     */
    public record Found(List<Size> pages, Spots spots, boolean free) {}

    /**
     * Places found from the layout and the signer's name; what is not found is put where it usually
     * is, to be moved.
     *
     * @throws RefusalException when the file is signed or filled in already, or its pages are turned
     */
    public Found find(byte[] pdf, String signer) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Ruling.unless(plain(document), "outgoing.refused.pageForm").orThrow();
            List<Size> pages = sizes(document);
            List<Word> words = PageWords.of(document);
            DateSpot.Found date = DateSpot.in(words).orElse(Usual.date());
            Spots spots = new Spots(
                    NumberSpot.in(words).orElse(Usual.number()),
                    date.spot(),
                    date.gaps(),
                    SignatureSpot.above(signer, words).orElse(Usual.person(pages)));
            return new Found(pages, spots, Covering.of(spots, words, pages) instanceof Ruling.Allowed);
        } catch (IOException unreadable) {
            throw new RefusalException("outgoing.refused.pageUnreadable");
        }
    }

    /** Whether anything would be covered. */
    public Ruling check(byte[] pdf, Spots spots) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Covering.of(spots, PageWords.of(document), sizes(document));
        } catch (IOException unreadable) {
            return Ruling.refused("outgoing.refused.pageUnreadable");
        }
    }

    private static boolean plain(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        boolean upright = true;
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            upright &= page.getRotation() == 0 && box.getLowerLeftX() == 0 && box.getLowerLeftY() == 0;
        }
        return upright && (form == null || form.getFields().isEmpty());
    }

    private static List<Size> sizes(PDDocument document) {
        List<Size> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            sizes.add(new Size(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
        }
        return List.copyOf(sizes);
    }
}
