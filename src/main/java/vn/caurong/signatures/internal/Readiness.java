package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/**
 * Whether a file may take the next signature. Checked before signing because DSS itself accepts a
 * second certification and a signature after the seal.
 */
final class Readiness {
    private static final int FILL_AND_SIGN = 2;

    private Readiness() {}

    /** Prepared here and signed by nobody yet. */
    static Ruling toSign(byte[] pdf) {
        return over(
                pdf,
                form -> prepared(form)
                        .and(() -> Ruling.unless(
                                signatures(form).noneMatch(f -> signed(f)), "signatures.refused.already-signed")));
    }

    /**
     * Certified by a person for filling and signing only, not sealed yet (NĐ 30/2020 Đ32.2: the
     * agency's signature only on what the person in charge has signed).
     */
    static Ruling toSeal(byte[] pdf) {
        return over(pdf, form -> prepared(form).and(() -> certified(form)));
    }

    private static Ruling certified(PDAcroForm form) {
        PDSignatureField person = signature(form, Fields.PERSON);
        PDSignatureField agency = signature(form, Fields.AGENCY);
        return Ruling.unless(person != null && signed(person), "signatures.refused.person-missing")
                .and(() -> Ruling.unless(agency != null && !signed(agency), "signatures.refused.already-sealed"))
                .and(() -> Ruling.unless(
                        person != null && Certification.of(person) == FILL_AND_SIGN,
                        "signatures.refused.not-certified"));
    }

    /** Every value at hand. */
    static Ruling filled(Map<String, String> values) {
        boolean all = values.keySet().equals(java.util.Set.copyOf(Fields.FILLED))
                && values.values().stream().noneMatch(String::isBlank);
        return Ruling.unless(all, "signatures.refused.empty-value");
    }

    private static Ruling prepared(PDAcroForm form) {
        boolean fields = Stream.concat(Fields.FILLED.stream(), Fields.SIGNED.stream())
                .allMatch(name -> form.getField(name) != null);
        return Ruling.unless(fields, "signatures.refused.not-prepared");
    }

    private static boolean signed(PDSignatureField field) {
        return field.getCOSObject().containsKey(COSName.V);
    }

    private static Stream<PDSignatureField> signatures(PDAcroForm form) {
        return java.util.stream.StreamSupport.stream(form.getFieldTree().spliterator(), false)
                .filter(PDSignatureField.class::isInstance)
                .map(PDSignatureField.class::cast);
    }

    private static @Nullable PDSignatureField signature(PDAcroForm form, String name) {
        return form.getField(name) instanceof PDSignatureField field ? field : null;
    }

    private static Ruling over(byte[] pdf, Function<PDAcroForm, Ruling> rule) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            return form == null ? Ruling.refused("signatures.refused.not-prepared") : rule.apply(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
