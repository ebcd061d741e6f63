package vn.caurong.signatures.internal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a certifying signature still permits (ISO 32000-1 12.8.2.2). */
final class Certification {
    /** Default of the standard when the parameters do not say. */
    private static final int FILL_AND_SIGN = 2;

    private Certification() {}

    /** The DocMDP permission a signature certifies with, 0 when it does not certify. */
    static int of(PDSignatureField field) {
        COSDictionary value = field.getCOSObject().getCOSDictionary(COSName.V);
        COSArray references = value == null ? null : value.getCOSArray(COSName.getPDFName("Reference"));
        for (int i = 0; references != null && i < references.size(); i++) {
            if (references.getObject(i) instanceof COSDictionary reference
                    && "DocMDP".equals(reference.getNameAsString("TransformMethod"))) {
                COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
                return parameters == null ? FILL_AND_SIGN : parameters.getInt(COSName.P, 2);
            }
        }
        return 0;
    }
}
