package vn.caurong.signatures.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.springframework.stereotype.Component;
import vn.caurong.signatures.FormPreparation;

/** Adds the four fields and saves the page whole, before anybody signs it. */
@Component
final class PreparingForms implements FormPreparation {
    /** A seal is 36 mm across, shown at its real size (NĐ 30/2020 PL I.II.8). */
    static final float SEAL = 36 * 72 / 25.4f;

    /** PDFBox writes a single line with this much room at either end. */
    private static final float ROOM = 2;

    private static final float TEXT_HEIGHT = 18;

    /**
     * Where PDFBox puts the line of 13-point Liberation Serif in a field 18 points high, high
     * enough for a g or a y.
     */
    private static final float LINE_IN_FIELD = 4.74f;

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
        form.setDefaultAppearance(appearance("F0"));
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    private static void add(PDDocument document, PDAcroForm form, Places places) throws IOException {
        PDTextField number = text(form, Fields.NUMBER, "F0", PDVariableText.QUADDING_RIGHT);
        place(document, number, line(places.number()));
        number.setValue("");
        PDTextField date = text(form, Fields.DATE, "F1", PDVariableText.QUADDING_LEFT);
        place(document, date, line(places.date()));
        date.setValue("");
        place(document, signature(form, Fields.PERSON), places.person());
        PDSignatureField agency = signature(form, Fields.AGENCY);
        agency.getCOSObject().setItem(COSName.getPDFName("Lock"), SealLock.make());
        place(document, agency, seal(places.person()));
    }

    private static PDTextField text(PDAcroForm form, String name, String font, int quadding) {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance(appearance(font));
        field.setQ(quadding);
        form.getFields().add(field);
        return field;
    }

    private static PDSignatureField signature(PDAcroForm form, String name) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        form.getFields().add(field);
        return field;
    }

    private static void place(PDDocument document, PDTerminalField field, Box box) throws IOException {
        PDPage page = document.getPage(box.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(box.x(), box.y(), box.width(), box.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
    }

    private static String appearance(String font) {
        return "/" + font + " " + Math.round(TEXT_SIZE) + " Tf 0 g";
    }

    private static Box line(Box box) {
        float y = box.y() + BASELINE - LINE_IN_FIELD;
        return new Box(box.page(), box.x() - ROOM, y, box.width() + 2 * ROOM, TEXT_HEIGHT);
    }

    /** Ends where the left third of the personal signature ends, on the same middle line. */
    private static Box seal(Box person) {
        float right = person.x() + person.width() / 3;
        float middle = person.y() + person.height() / 2;
        return new Box(person.page(), right - SEAL, middle - SEAL / 2, SEAL, SEAL);
    }
}
