package vn.caurong.signatures.internal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What an attacker may do to a file, each as an incremental section unless said otherwise. */
final class Tampering {
    private Tampering() {}

    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] incrementally(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.apply(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] number(byte[] pdf, String value) {
        return incrementally(pdf, d -> {
            PDTextField field = text(d, "number");
            field.setValue(value);
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** The value stays, another one is drawn. */
    static byte[] shownNumber(byte[] pdf, String value) {
        return incrementally(pdf, d -> {
            PDTextField field = text(d, "number");
            String held = field.getValue();
            field.setValue(value);
            field.getCOSObject().setString(COSName.V, held);
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] movedNumber(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDAnnotationWidget widget = text(d, "number").getWidgets().getFirst();
            PDRectangle at = widget.getRectangle();
            widget.setRectangle(new PDRectangle(at.getLowerLeftX(), 500, at.getWidth(), at.getHeight()));
            widget.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] pageText(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDPage page = d.getPage(0);
            try (var text = new PDPageContentStream(d, page, PDPageContentStream.AppendMode.APPEND, false)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
                text.newLineAtOffset(90, 550);
                text.showText("Them mot dieu khoan moi");
                text.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] annotation(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDAnnotationFreeText over = new PDAnnotationFreeText();
            over.setRectangle(new PDRectangle(90, 590, 250, 20));
            over.setContents("Noi dung khac");
            over.setDefaultAppearance("/Helv 13 Tf 0 g");
            over.setPrinted(true);
            d.getPage(0).getAnnotations().add(over);
            over.constructAppearances(d);
            d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** A form field's picture on the page that the form itself does not know. */
    static byte[] strayWidget(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDAnnotationWidget stray = new PDAnnotationWidget();
            stray.setRectangle(new PDRectangle(90, 590, 250, 20));
            stray.setAppearance(text(d, "date").getWidgets().getFirst().getAppearance());
            stray.setPrinted(true);
            d.getPage(0).getAnnotations().add(stray);
            d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] textField(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDAcroForm form = form(d);
            PDTextField field = new PDTextField(form);
            field.setPartialName("extra");
            field.setDefaultAppearance("/F0 13 Tf 0 g");
            form.getFields().add(field);
            put(d, field.getWidgets().getFirst());
            field.setValue("them");
            form.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** A second field named date, put before the first, shows another date elsewhere. */
    static byte[] secondDate(byte[] pdf) {
        return incrementally(pdf, d -> {
            PDAcroForm form = form(d);
            PDTextField field = new PDTextField(form);
            field.setPartialName("date");
            field.setDefaultAppearance("/F1 13 Tf 0 g");
            form.getFields().add(0, field);
            put(d, field.getWidgets().getFirst());
            field.setValue("them");
            form.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** The field stays, its picture is hidden. */
    static byte[] hidden(byte[] pdf, String field) {
        return incrementally(pdf, d -> {
            PDAnnotationWidget widget = form(d).getField(field).getWidgets().getFirst();
            widget.setHidden(true);
            widget.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] signatureField(byte[] pdf, String name) {
        return incrementally(pdf, d -> {
            PDAcroForm form = form(d);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(name);
            form.getFields().add(field);
            put(d, field.getWidgets().getFirst());
            form.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    private static void put(PDDocument document, PDAnnotationWidget widget) throws IOException {
        PDPage page = document.getPage(0);
        widget.setRectangle(new PDRectangle(90, 150, 150, 60));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static byte[] withoutValue(byte[] pdf, String field) {
        return incrementally(pdf, d -> {
            COSDictionary dictionary = form(d).getField(field).getCOSObject();
            dictionary.removeItem(COSName.V);
            dictionary.setNeedToBeUpdated(true);
        });
    }

    static byte[] flipped(byte[] pdf, int at) {
        byte[] changed = pdf.clone();
        changed[at] ^= 1;
        return changed;
    }

    static byte[] otherDigit(byte[] pdf, int at) {
        byte[] changed = pdf.clone();
        changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
        return changed;
    }

    /** Places of the hexadecimal CMS of each signature, in the order of the file. */
    static List<int[]> contents(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<int[]> found = new ArrayList<>();
        int from = text.indexOf("/Contents <");
        while (from >= 0) {
            int start = from + "/Contents <".length();
            found.add(new int[] {start, text.indexOf('>', start)});
            from = text.indexOf("/Contents <", start);
        }
        return found;
    }

    static byte[] zeroed(byte[] pdf, int[] place) {
        byte[] changed = pdf.clone();
        Arrays.fill(changed, place[0], place[1], (byte) '0');
        return changed;
    }

    static byte[] nonHex(byte[] pdf, int[] place) {
        byte[] changed = pdf.clone();
        changed[place[0] + 40] = 'x';
        return changed;
    }

    static byte[] comment(byte[] pdf) {
        byte[] tail = "\n% chú thích\n".getBytes(StandardCharsets.UTF_8);
        byte[] changed = Arrays.copyOf(pdf, pdf.length + tail.length);
        System.arraycopy(tail, 0, changed, pdf.length, tail.length);
        return changed;
    }

    /** As a program would that does not heed the lock of the seal; DSS itself refuses. */
    static byte[] signedAgainstTheLock(byte[] pdf, String field) {
        UnlockedKey key = TestPaper.key("Trần Văn Ba", "Công ty Khác");
        PdfPermissionsChecker heedless = new PdfPermissionsChecker();
        heedless.setAlertOnForbiddenSignatureCreation(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfPermissionsChecker(heedless);
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(factory);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(TestPaper.AT.plusSeconds(5000)));
        parameters.getImageParameters().getFieldParameters().setFieldId(field);
        DSSDocument document = new InMemoryDocument(pdf);
        var bytes = service.getDataToSign(document, parameters);
        return DSSUtils.toByteArray(service.signDocument(document, parameters, key.sign(bytes)));
    }

    private static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm();
    }

    private static PDTextField text(PDDocument document, String name) {
        return (PDTextField) form(document).getField(name);
    }
}
