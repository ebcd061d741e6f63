package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One PAdES signature in an existing field, Baseline-T with a time stamp, else Baseline-B. Service
 * and parameters are made anew each time: DSS keeps state in both.
 */
final class Pades {
    private Pades() {}

    /** Without a time stamp. */
    static byte[] sign(byte[] pdf, Mark mark, SigningKey key, Instant at) {
        return sign(pdf, mark, key, at, null);
    }

    /**
     * @param stamps where the time stamp is asked for, while this runs; null for none
     * @throws vn.caurong.kernel.RefusalException when no time stamp is to be had
     */
    static byte[] sign(byte[] pdf, Mark mark, SigningKey key, Instant at, @Nullable TSPSource stamps) {
        PAdESSignatureParameters parameters = PadesParameters.of(mark, key, at);
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (stamps != null) {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            service.setTspSource(stamps);
        }
        DSSDocument document = new InMemoryDocument(pdf);
        var bytes = service.getDataToSign(document, parameters);
        DSSDocument signed = service.signDocument(document, parameters, key.sign(bytes));
        return DSSUtils.toByteArray(signed);
    }
}
