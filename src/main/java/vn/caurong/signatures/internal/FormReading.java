package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form. */
final class FormReading {
    private FormReading() {}

    static Map<String, Shown> fields(PDDocument document, @Nullable PDAcroForm form) throws IOException {
        Map<String, Shown> fields = new TreeMap<>();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal && !unseenTimeStamp(terminal)) {
                    put(fields, field.getFullyQualifiedName(), FieldReading.shown(document, terminal));
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
}
