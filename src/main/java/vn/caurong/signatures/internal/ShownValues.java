package vn.caurong.signatures.internal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Whether number and date show what they hold: drawn again from the value, they must look the same.
 * Only for documents made here, since others draw differently.
 */
final class ShownValues {
    private ShownValues() {}

    /** Redraws fields of the document given; it is of no other use afterwards. */
    static List<Finding> check(PDDocument document, Revision whole) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String name : Fields.FILLED) {
            var field = document.getDocumentCatalog().getAcroForm().getField(name);
            Shown shown = whole.fields().get(name);
            if (shown != null && (!(field instanceof PDTextField text) || !sameAfterRedrawing(text))) {
                findings.add(Finding.changed("", Finding.keyFor("shown", name), name));
            }
        }
        return findings;
    }

    private static boolean sameAfterRedrawing(PDTextField field) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        String before = drawn(widget);
        widget.getCOSObject().removeItem(COSName.AP);
        field.setValue(field.getValue());
        return before.equals(drawn(widget));
    }

    /** Place, drawing and fonts of what is shown, whatever the spacing of its source. */
    private static String drawn(PDAnnotationWidget widget) throws IOException {
        PDAppearanceStream stream = widget.getNormalAppearanceStream();
        if (stream == null || stream.getResources() == null) {
            return "";
        }
        String drawing = new PDFStreamParser(stream)
                .parse().stream().map(ShownValues::written).collect(joining(" "));
        return stream.getBBox()
                + (" " + stream.getMatrix() + " " + drawing + " ")
                + ObjectDigest.of(stream.getResources().getCOSObject());
    }

    private static String written(Object token) {
        return switch (token) {
            case COSString string -> string.toHexString();
            case Operator operator -> operator.getName();
            default -> token.toString();
        };
    }
}
