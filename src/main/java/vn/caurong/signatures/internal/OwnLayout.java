package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What holds for documents with the four fields of documents made here, by whichever agency. */
final class OwnLayout {
    private static final int FILL_AND_SIGN = 2;

    private OwnLayout() {}

    static boolean is(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form != null
                && Stream.concat(Fields.FILLED.stream(), Fields.SIGNED.stream())
                        .allMatch(name -> form.getField(name) != null);
    }

    static List<Finding> findings(List<Found> dss, List<SignedField> signed, States states) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Found found : dss) {
            if (found.fields().contains(Fields.PERSON) && found.certifies() != FILL_AND_SIGN) {
                findings.add(Finding.note(Fields.PERSON, "not-certified"));
            }
        }
        for (SignedField field : signed) {
            if (field.name().equals(Fields.AGENCY)) {
                findings.addAll(UnfilledSeal.findings(states.upTo(field.end())));
            }
        }
        return findings;
    }
}
