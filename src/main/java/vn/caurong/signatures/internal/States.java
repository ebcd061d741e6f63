package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The states of a file that its signatures cover, each compared with the next. */
record States(byte[] pdf, List<Found> dss, Revision whole, List<SignedField> signed, boolean own) {
    List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < signed.size(); i++) {
            Revision covered = upTo(signed.get(i).end());
            Revision next = upTo(signed.get(i + 1).end());
            findings.addAll(compare(covered, next, signed.get(i), allowed(covered)));
        }
        if (!signed.isEmpty()) {
            findings.addAll(after(signed.getLast()));
        }
        return findings;
    }

    private Allowed allowed(Revision covered) {
        if (!own) {
            return Allowed.ADDING;
        }
        return covered.signed(Fields.AGENCY) ? Allowed.NOTHING : Allowed.FILLING;
    }

    /** After the last signature only validation data and time stamps may stand. */
    private List<Finding> after(SignedField last) throws IOException {
        if (FileEnd.onlySpaceAfter(pdf, last.end())) {
            return List.of();
        }
        List<Finding> changed = compare(upTo(last.end()), whole, last, Allowed.NOTHING);
        boolean extended =
                dss.stream().filter(f -> f.fields().contains(last.name())).anyMatch(Found::onlyExtended);
        return !changed.isEmpty() || extended
                ? changed
                : List.of(Finding.changed(last.name(), "tail", signer(last.name())));
    }

    private List<Finding> compare(Revision from, Revision to, SignedField after, Allowed allowed) {
        return new Comparison(from, to, after.name(), signer(after.name()), allowed).findings();
    }

    /** The file as it was when it ended here. */
    Revision upTo(long end) throws IOException {
        if (end <= 0 || end >= pdf.length) {
            return whole;
        }
        try (PDDocument document = Loader.loadPDF(Arrays.copyOf(pdf, (int) end))) {
            return Revision.of(document);
        }
    }

    private Object signer(String field) {
        String name = dss.stream()
                .filter(f -> f.fields().contains(field))
                .map(f -> f.certificate().name())
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("");
        return SignedField.signer(name, signed, field);
    }
}
