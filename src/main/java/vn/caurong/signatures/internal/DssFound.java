package vn.caurong.signatures.internal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What DSS found out about one signature, as far as a judgement needs it. */
final class DssFound {
    private DssFound() {}

    static Found of(AdvancedSignature signature, Reports reports) {
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
                DssCertificate.of(signature.getSigningCertificateToken(), seen),
                claimed == null ? null : claimed.toInstant(),
                permission(pades.getPdfSignatureDictionary().getDocMDP()),
                DssStamp.of(seen, simple),
                onlyExtended(seen.getPDFRevision()));
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
}
