package vn.caurong.signatures.internal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Runs DSS with our policy over a PDF and takes out what a judgement needs. */
final class DssValidation {
    private DssValidation() {}

    /**
     * @param at the moment it is judged for
     * @return the signatures DSS can read, in the file's order; unreadable ones are dropped by it
     */
    static List<Found> of(byte[] pdf, Trust trust, Instant at) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(trust.verifier());
        validator.setPdfObjFactory(reading());
        validator.setValidationTime(Date.from(at));
        Reports reports = validator.validateDocument(Policy.asRead());
        return validator.getSignatures().stream()
                .map(signature -> DssFound.of(signature, reports))
                .toList();
    }

    /** Pages are not drawn and compared: slow, and only a warning (own checks compare them). */
    private static PdfBoxNativeObjectFactory reading() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }
}
