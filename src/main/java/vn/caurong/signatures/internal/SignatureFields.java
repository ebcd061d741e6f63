package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Every signature field of a document, filled or not. */
final class SignatureFields {
    private SignatureFields() {}

    /**
     * Also finds fields that stand on a page but that the form does not know, as a program leaves
     * them that saves a signed file without its form.
     */
    static List<COSDictionary> of(PDDocument document) throws IOException {
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
}
