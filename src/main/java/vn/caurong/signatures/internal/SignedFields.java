package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All places for signatures in a file.
 *
 * @param signed in the order they were made
 * @param any true when there is a signature field, filled or not
 * @param orphans signatures that no field holds any more
 */
record SignedFields(List<SignedField> signed, boolean any, int orphans) {
    static SignedFields of(PDDocument document) throws IOException {
        List<COSDictionary> fields = SignatureFields.of(document);
        List<SignedField> signed = new ArrayList<>();
        Set<COSDictionary> held = Collections.newSetFromMap(new IdentityHashMap<>());
        for (COSDictionary field : fields) {
            COSDictionary value = field.getCOSDictionary(COSName.V);
            if (value != null && held.add(value)) {
                signed.add(SignedField.of(field, value));
            }
        }
        signed.sort(Comparator.comparingLong(SignedField::end));
        return new SignedFields(signed, !fields.isEmpty(), OrphanSignatures.count(document, held));
    }
}
