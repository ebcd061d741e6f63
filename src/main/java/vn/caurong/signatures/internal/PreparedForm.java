package vn.caurong.signatures.internal;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/** The form of a file to be signed: whether its fields are there, and which hold a signature. */
record PreparedForm(PDAcroForm form) {
    private static final int FILL_AND_SIGN = 2;

    Ruling prepared() {
        boolean fields = Stream.concat(Fields.FILLED.stream(), Fields.SIGNED.stream())
                .allMatch(name -> form.getField(name) != null);
        return Ruling.unless(fields, "signatures.refused.not-prepared");
    }

    Ruling certified() {
        PDSignatureField person = field(Fields.PERSON);
        PDSignatureField agency = field(Fields.AGENCY);
        return Ruling.unless(person != null && signed(person), "signatures.refused.person-missing")
                .and(() -> Ruling.unless(agency != null && !signed(agency), "signatures.refused.already-sealed"))
                .and(() -> Ruling.unless(
                        person != null && Certification.of(person) == FILL_AND_SIGN,
                        "signatures.refused.not-certified"));
    }

    boolean isUnsigned() {
        return StreamSupport.stream(form.getFieldTree().spliterator(), false)
                .filter(PDSignatureField.class::isInstance)
                .map(PDSignatureField.class::cast)
                .noneMatch(PreparedForm::signed);
    }

    private @Nullable PDSignatureField field(String name) {
        return form.getField(name) instanceof PDSignatureField field ? field : null;
    }

    private static boolean signed(PDSignatureField field) {
        return field.getCOSObject().containsKey(COSName.V);
    }
}
