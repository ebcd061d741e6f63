package vn.caurong.signatures.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

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
        PDField field = document.getDocumentCatalog().getAcroForm().getField(name);
        field.setValue(value);
        field.setReadOnly(true);
        field.getCOSObject().setNeedToBeUpdated(true);
    }
}
