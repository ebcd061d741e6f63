package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What DSS lets pass (core, "Two signatures on one page"): unreadable signatures, states between
 * signatures, what stands after the last one, number and date.
 */
final class OwnChecks {
    private OwnChecks() {}

    /**
     * @param findings what is wrong, in the order of the file
     * @param signed signature fields that hold something, readable or not, in the order signed
     * @param own true for a document with the four fields of documents made here
     */
    record Result(List<Finding> findings, List<SignedField> signed, boolean own) {}

    static Result of(byte[] pdf, List<Found> dss) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SignedFields inventory = SignedFields.of(document);
            Revision whole = Revision.of(document);
            boolean own = OwnLayout.is(document);
            States states = new States(pdf, dss, whole, inventory.signed(), own);
            List<Finding> findings = new ArrayList<>(unread(inventory, dss));
            findings.addAll(states.findings());
            if (own) {
                findings.addAll(OwnLayout.findings(dss, inventory.signed(), states));
                findings.addAll(ShownValues.check(document, whole));
            }
            return new Result(findings, inventory.signed(), own);
        }
    }

    /** Signatures of the file that DSS passed over in silence. */
    private static List<Finding> unread(SignedFields inventory, List<Found> dss) {
        List<Finding> findings = new ArrayList<>();
        Set<String> readable = dss.stream().flatMap(f -> f.fields().stream()).collect(Collectors.toSet());
        List<SignedField> signed = inventory.signed();
        for (SignedField field : signed) {
            if (!field.timeStamp() && !readable.contains(field.name())) {
                findings.add(Finding.broken(field.name(), "unreadable", signed.indexOf(field) + 1));
            }
        }
        if (inventory.any() && dss.isEmpty()) {
            findings.add(Finding.broken("", "none-readable"));
        }
        if (inventory.orphans() > 0) {
            findings.add(Finding.note("", "orphan"));
        }
        return findings;
    }
}
