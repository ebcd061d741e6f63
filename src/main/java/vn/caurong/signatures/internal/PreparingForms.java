package vn.caurong.signatures.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.springframework.stereotype.Component;
import vn.caurong.signatures.FormPreparation;

/** Adds the four fields and saves the page whole, before anybody signs it. */
@Component
final class PreparingForms implements FormPreparation {
    @Override
    public byte[] prepare(byte[] pdf, Places places) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            add(document, form(document), places);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDAcroForm form(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        PDResources fonts = new PDResources();
        fonts.put(COSName.getPDFName("F0"), FormFonts.load(document, FormFonts.REGULAR));
        fonts.put(COSName.getPDFName("F1"), FormFonts.load(document, FormFonts.ITALIC));
        form.setDefaultResources(fonts);
        form.setDefaultAppearance(FormFields.appearance("F0"));
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    private static void add(PDDocument document, PDAcroForm form, Places places) throws IOException {
        PDTextField number = FormFields.text(form, Fields.NUMBER, "F0", PDVariableText.QUADDING_RIGHT);
        FieldPlacing.place(document, number, FieldBoxes.line(places.number()));
        number.setValue("");
        PDTextField date = FormFields.text(form, Fields.DATE, "F1", PDVariableText.QUADDING_LEFT);
        FieldPlacing.place(document, date, FieldBoxes.line(places.date()));
        date.setValue("");
        FieldPlacing.place(document, FormFields.signature(form, Fields.PERSON), places.person());
        PDSignatureField agency = FormFields.signature(form, Fields.AGENCY);
        agency.getCOSObject().setItem(COSName.getPDFName("Lock"), SealLock.make());
        FieldPlacing.place(document, agency, FieldBoxes.seal(places.person()));
    }
}
