package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.caurong.kernel.Refusal;

/**
 * A field that holds a signature or a document time stamp, read by PDFBox whether or not the
 * signature itself can be read.
 *
 * @param end first byte of the file it does not cover, 0 when it does not say
 */
record SignedField(String name, long end, boolean timeStamp) {
    /**
     * All places for signatures in a file.
     *
     * @param signed in the order they were made
     * @param any true when there is a signature field, filled or not
     * @param orphans signatures that no field holds any more
     */
    record Inventory(List<SignedField> signed, boolean any, int orphans) {}

    /**
     * Also finds signature fields that stand on a page but that the form does not know, as a
     * program leaves them that saves a signed file without its form.
     */
    static Inventory of(PDDocument document) throws IOException {
        List<COSDictionary> fields = fields(document);
        List<SignedField> signed = new ArrayList<>();
        Set<COSDictionary> held = Collections.newSetFromMap(new IdentityHashMap<>());
        for (COSDictionary field : fields) {
            COSDictionary value = field.getCOSDictionary(COSName.V);
            if (value != null && held.add(value)) {
                signed.add(new SignedField(name(field), end(value), isTimeStamp(value)));
            }
        }
        signed.sort(Comparator.comparingLong(SignedField::end));
        return new Inventory(signed, !fields.isEmpty(), orphans(document, held));
    }

    private static List<COSDictionary> fields(PDDocument document) throws IOException {
        Set<COSDictionary> fields = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSDictionary> ordered = new ArrayList<>();
        for (PDSignatureField field : document.getSignatureFields()) {
            fields.add(field.getCOSObject());
            ordered.add(field.getCOSObject());
            field.getWidgets().forEach(widget -> fields.add(widget.getCOSObject()));
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSDictionary widget = annotation.getCOSObject();
                if (COSName.SIG.equals(widget.getCOSName(COSName.FT)) && fields.add(widget)) {
                    ordered.add(widget);
                }
            }
        }
        return ordered;
    }

    private static int orphans(PDDocument document, Set<COSDictionary> held) {
        int orphans = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            boolean signature =
                    document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                            && dictionary.containsKey(COSName.BYTERANGE)
                            && !held.contains(dictionary);
            orphans += signature ? 1 : 0;
        }
        return orphans;
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
