package vn.caurong.signatures.internal;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.caurong.kernel.Refusal;

/**
 * A field that holds a signature or a document time stamp, read by PDFBox whether or not the
 * signature itself can be read.
 *
 * @param end first byte of the file it does not cover, 0 when it does not say
 */
record SignedField(String name, long end, boolean timeStamp) {
    static SignedField of(COSDictionary field, COSDictionary value) {
        return new SignedField(name(field), end(value), isTimeStamp(value));
    }

    static boolean isTimeStamp(PDField field) {
        COSDictionary value = field.getCOSObject().getCOSDictionary(COSName.V);
        return value != null && isTimeStamp(value);
    }

    private static boolean isTimeStamp(COSDictionary value) {
        return "ETSI.RFC3161".equals(value.getNameAsString(COSName.SUB_FILTER));
    }

    private static String name(COSDictionary field) {
        String name = field.getString(COSName.T, "");
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        return parent == null || parent.getString(COSName.T) == null ? name : parent.getString(COSName.T) + "." + name;
    }

    private static long end(COSDictionary value) {
        COSArray range = value.getCOSArray(COSName.BYTERANGE);
        if (range != null
                && range.size() == 4
                && range.getObject(2) instanceof COSNumber start
                && range.getObject(3) instanceof COSNumber length) {
            return start.longValue() + length.longValue();
        }
        return 0;
    }

    /** Who signed in a field: by name, else by place, since a field's own name tells nobody. */
    static Object signer(String name, List<SignedField> signed, String field) {
        int place = signed.stream().map(SignedField::name).toList().indexOf(field) + 1;
        return name.isEmpty() ? Refusal.of("signatures.signer.nth", Math.max(1, place)) : name;
    }
}
