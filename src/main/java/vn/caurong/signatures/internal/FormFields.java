package vn.caurong.signatures.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.caurong.signatures.FormPreparation;

/** Fields of a form. */
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

    static String appearance(String font) {
        return "/" + font + " " + Math.round(FormPreparation.TEXT_SIZE) + " Tf 0 g";
    }
}
