package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import vn.caurong.signatures.internal.Comparison.Allowed;

/**
 * What DSS lets pass (core, "Two signatures on one page"): unreadable signatures, states between
 * signatures, what stands after the last one, number and date.
 */
final class OwnChecks {
    private final byte[] pdf;
    private final List<Found> dss;
    private final List<SignedField> signed;
    private final Revision whole;
    private final boolean own;
    private final SignedField.Inventory inventory;
    private final List<Finding> findings = new ArrayList<>();

    private OwnChecks(byte[] pdf, List<Found> dss, PDDocument document) throws IOException {
        this.pdf = pdf;
        this.dss = dss;
        this.inventory = SignedField.of(document);
        this.signed = inventory.signed();
        this.whole = Revision.of(document);
        this.own = isOwn(document.getDocumentCatalog().getAcroForm(null));
    }

    /**
     * @param findings what is wrong, in the order of the file
     * @param signed signature fields that hold something, readable or not, in the order signed
     * @param own true for a document with the four fields of documents made here
     */
    record Result(List<Finding> findings, List<SignedField> signed, boolean own) {}

    static Result of(byte[] pdf, List<Found> dss) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            OwnChecks checks = new OwnChecks(pdf, dss, document);
            checks.everySignatureIsReadable();
            checks.statesBetweenSignatures();
            if (checks.own) {
                checks.certified();
                checks.filledAtTheSeal();
                checks.findings.addAll(ShownValues.check(document, checks.whole));
            }
            return new Result(checks.findings, checks.signed, checks.own);
        }
    }

    private static boolean isOwn(@org.jspecify.annotations.Nullable PDAcroForm form) {
        Set<String> names = new HashSet<>(Fields.FILLED);
        names.addAll(Fields.SIGNED);
        return form != null && names.stream().allMatch(name -> form.getField(name) != null);
    }

    private void everySignatureIsReadable() {
        Set<String> readable =
                dss.stream().flatMap(f -> f.fields().stream()).collect(Collectors.toSet());
        for (SignedField field : signed) {
            if (!field.timeStamp() && !readable.contains(field.name())) {
                findings.add(Finding.broken(field.name(), "unreadable", field.name()));
            }
        }
        if (inventory.any() && dss.isEmpty()) {
            findings.add(Finding.broken("", "none-readable"));
        }
        if (inventory.orphans() > 0) {
            findings.add(Finding.note("", "orphan"));
        }
    }

    private void statesBetweenSignatures() throws IOException {
        for (int i = 0; i < signed.size(); i++) {
            SignedField field = signed.get(i);
            boolean last = i == signed.size() - 1;
            Revision covered = upTo(field.end());
            if (last) {
                after(field, covered);
            } else {
                Revision next = upTo(signed.get(i + 1).end());
                findings.addAll(compare(covered, next, field, allowed(covered)).findings());
            }
        }
    }

    private Allowed allowed(Revision covered) {
        if (!own) {
            return Allowed.ADDING;
        }
        return covered.signed(Fields.AGENCY) ? Allowed.NOTHING : Allowed.FILLING;
    }

    private void after(SignedField last, Revision covered) {
        if (onlySpaceAfter(last.end())) {
            return;
        }
        List<Finding> changed = compare(covered, whole, last, Allowed.NOTHING).findings();
        findings.addAll(changed);
        boolean extended =
                dss.stream()
                        .filter(f -> f.fields().contains(last.name()))
                        .anyMatch(Found::onlyExtended);
        if (changed.isEmpty() && !extended) {
            findings.add(Finding.changed(last.name(), "tail", signer(last.name())));
        }
    }

    private Comparison compare(Revision from, Revision to, SignedField after, Allowed allowed) {
        return new Comparison(from, to, after.name(), signer(after.name()), allowed);
    }

    /** An own document's person certifies it, or texts could be added before the seal. */
    private void certified() {
        dss.stream()
                .filter(f -> f.fields().contains(Fields.PERSON) && f.certifies() != 2)
                .forEach(f -> findings.add(Finding.note(Fields.PERSON, "not-certified")));
    }

    private void filledAtTheSeal() throws IOException {
        for (SignedField field : signed) {
            if (field.name().equals(Fields.AGENCY)) {
                Map<String, Revision.Shown> fields = upTo(field.end()).fields();
                for (String name : Fields.FILLED) {
                    Revision.Shown shown = fields.get(name);
                    if (shown == null || shown.value().isBlank()) {
                        findings.add(
                                Finding.note(Fields.AGENCY, Finding.keyFor("empty", name), name));
                    }
                }
            }
        }
    }

    private boolean onlySpaceAfter(long end) {
        for (int i = (int) Math.min(end, pdf.length); i < pdf.length; i++) {
            if (pdf[i] != '\n' && pdf[i] != '\r' && pdf[i] != ' ') {
                return false;
            }
        }
        return end > 0 && end <= pdf.length;
    }

    private Revision upTo(long end) throws IOException {
        if (end <= 0 || end >= pdf.length) {
            return whole;
        }
        try (PDDocument document = Loader.loadPDF(Arrays.copyOf(pdf, (int) end))) {
            return Revision.of(document);
        }
    }

    private String signer(String field) {
        return dss.stream()
                .filter(f -> f.fields().contains(field))
                .map(f -> f.certificate().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(field);
    }
}
