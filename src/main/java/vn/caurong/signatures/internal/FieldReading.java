package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Reads what a field of a form holds and shows, and where. */
final class FieldReading {
    /** Flags invisible, hidden and no view (ISO 32000-1 table 165). */
    private static final int UNSEEN = 1 | 2 | 32;

    private FieldReading() {}

    static Shown shown(PDDocument document, PDTerminalField field) throws IOException {
        StringBuilder place = new StringBuilder();
        List<COSDictionary> drawn = new ArrayList<>();
        for (PDAnnotationWidget widget : field.getWidgets()) {
            place.append(page(document, widget))
                    .append(widget.getRectangle())
                    .append(widget.getAnnotationFlags() & UNSEEN)
                    .append(ObjectDigest.of(widget.getCOSObject().getItem(COSName.OC)));
            COSDictionary appearance = widget.getCOSObject().getCOSDictionary(COSName.AP);
            if (appearance != null) {
                drawn.add(appearance);
            }
        }
        boolean signature = field instanceof PDSignatureField;
        return new Shown(
                place.toString(),
                signature ? "" : field.getValueAsString(),
                ObjectDigest.of(drawn.toArray(COSDictionary[]::new)),
                signature && field.getCOSObject().containsKey(COSName.V));
    }

    private static int page(PDDocument document, PDAnnotationWidget widget) {
        PDPage page = widget.getPage();
        return page == null ? -1 : document.getPages().indexOf(page);
    }
}
