package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.internal.Revision.Shown;

/** Reads what the fields of a form hold and show. */
final class FormReading {
    /** Flags invisible, hidden and no view (ISO 32000-1 table 165). */
    private static final int UNSEEN = 1 | 2 | 32;

    private FormReading() {}

    static Map<String, Shown> fields(PDDocument document, @Nullable PDAcroForm form) throws IOException {
        Map<String, Shown> fields = new TreeMap<>();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal && !unseenTimeStamp(terminal)) {
                    put(fields, field.getFullyQualifiedName(), shown(document, terminal));
                }
            }
        }
        return fields;
    }

    /** A second field of the same name must not hide behind the first. */
    private static void put(Map<String, Shown> fields, String name, Shown shown) {
        String free = name;
        for (int more = 2; fields.containsKey(free); more++) {
            free = name + " (" + more + ")";
        }
        fields.put(free, shown);
    }

    private static boolean unseenTimeStamp(PDTerminalField field) {
        return SignedField.isTimeStamp(field)
                && field.getWidgets().stream()
                        .map(PDAnnotationWidget::getRectangle)
                        .allMatch(r -> r == null || r.getWidth() * r.getHeight() == 0);
    }

    private static Shown shown(PDDocument document, PDTerminalField field) throws IOException {
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
