package vn.caurong.signatures.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.caurong.signatures.FormPreparation;

/** Writes number and date into their fields as an incremental section of its own. */
final class Filling {
    private Filling() {}

    static byte[] fill(byte[] signed, Map<String, String> values) {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (var value : values.entrySet()) {
                fill(document, value.getKey(), value.getValue());
            }
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(PDDocument document, String name, String value) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        PDField field = form.getField(name);
        PDFont font = form.getDefaultResources().getFont(COSName.getPDFName(fontOf(name)));
        float width = font.getStringWidth(value) / 1000 * FormPreparation.TEXT_SIZE;
        float room = field.getWidgets().getFirst().getRectangle().getWidth() - 2;
        if (width > room) {
            throw new IllegalStateException(
                    "%s is %.1f points wide and its field has room for %.1f: it would be cut off"
                            .formatted(value, width, room));
        }
        field.setValue(value);
        field.setReadOnly(true);
        field.getCOSObject().setNeedToBeUpdated(true);
    }

    private static String fontOf(String field) {
        return field.equals(Fields.DATE) ? "F1" : "F0";
    }
}
