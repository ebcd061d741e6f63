package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/**
 * Rules of ISO 32000-1 12.8 that a reader such as Adobe's goes by; that reader itself is not part
 * of the tests.
 */
class StructureTests {
    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d+) (\\d+) obj");
    private static final byte[] SEALED = TestPaper.sealed();

    @Test
    void personCertifiesFillingAndSigningOnly() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            COSDictionary person = value(form, "person");
            COSDictionary permissions =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("Perms"));
            assertThat(permissions.getDictionaryObject("DocMDP")).isSameAs(person);
            assertThat(Certification.of((PDSignatureField) form.getField("person")))
                    .isEqualTo(2);
        }
    }

    @Test
    void sealCarriesTheLockOfItsField() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            COSArray references = value(form, "agency").getCOSArray(COSName.getPDFName("Reference"));
            COSDictionary reference = (COSDictionary) references.getObject(0);
            assertThat(reference.getNameAsString("TransformMethod")).isEqualTo("FieldMDP");
            COSDictionary lock = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
            assertThat(lock.getNameAsString("Action")).isEqualTo("Include");
            assertThat(lock.getInt(COSName.P)).isEqualTo(1);
            assertThat(lock.getCOSArray(COSName.FIELDS).toCOSStringStringList()).containsExactly("number", "date");
        }
    }

    @Test
    void filledFieldsAreReadOnlyAndNothingIsLeftToBeDrawnByTheReader() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(form.isSignaturesExist()).isTrue();
            assertThat(form.isAppendOnly()).isTrue();
            for (String name : Fields.FILLED) {
                assertThat(form.getField(name).isReadOnly()).isTrue();
                assertThat(form.getField(name).getWidgets().getFirst().isPrinted())
                        .isTrue();
            }
        }
    }

    /** Permission 2: fields are filled and signed, no other object is touched after the person. */
    @Test
    void betweenPersonAndSealOnlyFieldsAndTheirPicturesAreWritten() throws IOException {
        byte[] signed = TestPaper.signed();
        byte[] filled = TestPaper.filled(signed);
        String section = new String(filled, signed.length, filled.length - signed.length, StandardCharsets.ISO_8859_1);
        List<COSObjectKey> written = OBJECT.matcher(section)
                .results()
                .map(o -> new COSObjectKey(Long.parseLong(o.group(1)), 0))
                .toList();
        assertThat(written).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(filled)) {
            for (COSObjectKey key : written) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                assertThat(isFieldOrPicture(object))
                        .as("object %s: %s", key, object)
                        .isTrue();
            }
        }
    }

    /**
     * With BouncyCastle 1.85 and later DSS 6.4 finds no signature in any PDF and says nothing; that
     * must never be taken for "not signed".
     */
    @Test
    void whenDssSeesNothingTheFileIsBroken() throws IOException {
        assertThat(new BouncyCastleProvider().getVersionStr()).isEqualTo("1.84");
        assertThat(DssValidation.of(SEALED, TestPaper.TRUST, TestPaper.JUDGED)).hasSize(2);
        assertThat(OwnChecks.of(SEALED, List.of()).findings())
                .extracting(f -> f.words().key())
                .contains("signatures.finding.none-readable", "signatures.finding.unreadable");
    }

    private static boolean isFieldOrPicture(COSBase object) {
        return object instanceof COSStream stream && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
                || object instanceof COSDictionary field && Fields.FILLED.contains(field.getString(COSName.T));
    }

    private static COSDictionary value(PDAcroForm form, String name) {
        return form.getField(name).getCOSObject().getCOSDictionary(COSName.V);
    }
}
