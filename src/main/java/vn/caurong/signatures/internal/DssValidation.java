package vn.caurong.signatures.internal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.Judgement.Stamp;

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
        Reports reports = validator.validateDocument(Policy.open());
        return validator.getSignatures().stream().map(s -> found(s, reports)).toList();
    }

    /** Pages are not drawn and compared: slow, and only a warning (own checks compare them). */
    private static PdfBoxNativeObjectFactory reading() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    private static Found found(AdvancedSignature signature, Reports reports) {
        PAdESSignature pades = (PAdESSignature) signature;
        var simple = reports.getSimpleReport();
        SignatureWrapper seen = reports.getDiagnosticData().getSignatureById(signature.getId());
        Date claimed = signature.getSigningTime();
        return new Found(
                pades.getPdfRevision().getFields().stream()
                        .map(PdfSignatureField::getFieldName)
                        .toList(),
                simple.getIndication(signature.getId()),
                simple.getSubIndication(signature.getId()),
                simple.getAdESValidationErrors(signature.getId()).stream()
                        .map(Message::getKey)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                certificate(signature.getSigningCertificateToken(), seen),
                claimed == null ? null : claimed.toInstant(),
                permission(pades.getPdfSignatureDictionary().getDocMDP()),
                stamp(seen, simple),
                onlyExtended(seen.getPDFRevision()));
    }

    /** The oldest time stamp over the signature itself. */
    private static @Nullable Stamp stamp(SignatureWrapper seen, SimpleReport simple) {
        return seen.getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.SIGNATURE_TIMESTAMP)
                .min(Comparator.comparing(TimestampWrapper::getProductionTime))
                .map(stamp -> stamp(stamp, simple.getIndication(stamp.getId())))
                .orElse(null);
    }

    private static Stamp stamp(TimestampWrapper stamp, @Nullable Indication indication) {
        var certificate = stamp.getSigningCertificate();
        return new Stamp(
                stamp.getProductionTime().toInstant(),
                certificate == null ? "" : certificate.getCommonName(),
                indication == Indication.PASSED || indication == Indication.TOTAL_PASSED);
    }

    private static int permission(@Nullable CertificationPermission permission) {
        return permission == null ? 0 : permission.getCode();
    }

    private static boolean onlyExtended(@Nullable PDFRevisionWrapper revision) {
        return revision != null
                && !revision.getPdfExtensionChanges().isEmpty()
                && revision.getPdfSignatureOrFormFillChanges().isEmpty()
                && revision.getPdfAnnotationChanges().isEmpty()
                && revision.getPdfUndefinedChanges().isEmpty();
    }

    private static Found.Certificate certificate(@Nullable CertificateToken token, SignatureWrapper seen) {
        if (token == null) {
            return Found.Certificate.NONE;
        }
        var known = seen.getSigningCertificate();
        return new Found.Certificate(
                name(token, BCStyle.CN, false),
                name(token, BCStyle.O, false),
                token.getSubject().getRFC2253(),
                name(token, BCStyle.CN, true),
                token.getNotBefore().toInstant(),
                token.getNotAfter().toInstant(),
                known != null && known.isRevocationDataAvailable());
    }

    private static String name(CertificateToken token, ASN1ObjectIdentifier part, boolean issuer) {
        var whole = issuer ? token.getIssuer() : token.getSubject();
        String name = DSSASN1Utils.extractAttributeFromX500Principal(part, whole);
        return name == null ? "" : name;
    }
}
