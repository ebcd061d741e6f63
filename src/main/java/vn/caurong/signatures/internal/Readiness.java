package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import vn.caurong.kernel.Ruling;

/**
 * Whether a file may take the next signature. Checked before signing because DSS itself accepts a
 * second certification and a signature after the seal.
 */
final class Readiness {
    private Readiness() {}

    /** Prepared here and signed by nobody yet. */
    static Ruling toSign(byte[] pdf) {
        return over(
                pdf,
                form -> form.prepared()
                        .and(() -> Ruling.unless(form.isUnsigned(), "signatures.refused.already-signed")));
    }

    /**
     * Certified by a person for filling and signing only, not sealed yet (NĐ 30/2020 Đ32.2: the
     * agency's signature only on what the person in charge has signed).
     */
    static Ruling toSeal(byte[] pdf) {
        return over(pdf, form -> form.prepared().and(() -> form.certified()));
    }
    /** Every value at hand. */
    static Ruling filled(Map<String, String> values) {
        boolean all = values.keySet().equals(java.util.Set.copyOf(Fields.FILLED))
                && values.values().stream().noneMatch(String::isBlank);
        return Ruling.unless(all, "signatures.refused.empty-value");
    }

    private static Ruling over(byte[] pdf, Function<PreparedForm, Ruling> rule) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            return form == null
                    ? Ruling.refused("signatures.refused.not-prepared")
                    : rule.apply(new PreparedForm(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
