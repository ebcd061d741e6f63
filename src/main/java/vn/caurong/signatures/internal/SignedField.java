package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A field that holds a signature or a document time stamp, read by PDFBox whether or not the
 * signature itself can be read.
 *
 * @param end first byte of the file it does not cover
 */
record SignedField(String name, int end, boolean timeStamp) {
    /** In the order they were made. */
    static List<SignedField> of(PDDocument document) {
        List<SignedField> signed = new ArrayList<>();
        for (PDSignatureField field : document.getSignatureFields()) {
            PDSignature signature = field.getSignature();
            if (signature != null) {
                signed.add(
                        new SignedField(
                                field.getFullyQualifiedName(), end(signature), isTimeStamp(field)));
            }
        }
        signed.sort(Comparator.comparingInt(SignedField::end));
        return signed;
    }

    static boolean isTimeStamp(PDField field) {
        return field.getCOSObject().getDictionaryObject(COSName.V) instanceof COSDictionary value
                && "ETSI.RFC3161".equals(value.getNameAsString(COSName.SUB_FILTER));
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 ? range[2] + range[3] : 0;
    }
}
