package vn.caurong.signatures.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.FormPreparation.Box;

/** Fields of a form, and where they stand on the page. */
final class FormFields {
    private FormFields() {}

    static PDTextField text(PDAcroForm form, String name, String font, int quadding) {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance(appearance(font));
        field.setQ(quadding);
        form.getFields().add(field);
        return field;
    }

    static PDSignatureField signature(PDAcroForm form, String name) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        form.getFields().add(field);
        return field;
    }

    static void place(PDDocument document, PDTerminalField field, Box box) throws IOException {
        PDPage page = document.getPage(box.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(box.x(), box.y(), box.width(), box.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
    }

    static String appearance(String font) {
        return "/" + font + " " + Math.round(FormPreparation.TEXT_SIZE) + " Tf 0 g";
    }
}
