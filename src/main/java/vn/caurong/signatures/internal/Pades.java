package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * One PAdES signature in an existing field, Baseline-T with a time stamp, else Baseline-B. Service and parameters are made anew each
 * time: DSS keeps state in both.
 */
final class Pades {
    /** For signature, chain, time stamp and its chain, in bytes; some services send long chains. */
    private static final int ROOM = 16_384;

    private Pades() {}

    /**
     * @param field name of the existing field; gives place and size
     * @param picture PNG with a clear ground, scaled without stretching
     * @param permission certifies with it when not null
     */
    record Mark(String field, byte[] picture, @Nullable CertificationPermission permission) {}

    /** Without a time stamp. */
    static byte[] sign(byte[] pdf, Mark mark, SigningKey key, Instant at) {
        return sign(pdf, mark, key, at, null);
    }

    /**
     * @param stamps where the time stamp is asked for, while this runs; null for none
     * @throws vn.caurong.kernel.RefusalException when no time stamp is to be had
     */
    static byte[] sign(byte[] pdf, Mark mark, SigningKey key, Instant at, @Nullable TSPSource stamps) {
        PAdESSignatureParameters parameters = parameters(mark, key, at);
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (stamps != null) {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            service.setTspSource(stamps);
        }
        DSSDocument document = new InMemoryDocument(pdf);
        var bytes = service.getDataToSign(document, parameters);
        DSSDocument signed = service.signDocument(document, parameters, key.sign(bytes));
        return eu.europa.esig.dss.spi.DSSUtils.toByteArray(signed);
    }

    private static PAdESSignatureParameters parameters(Mark mark, SigningKey key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setContentSize(ROOM);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Vietnam.ZONE));
        parameters.setImageParameters(image(mark));
        if (mark.permission() != null) {
            parameters.setPermission(mark.permission());
        }
        return parameters;
    }

    private static SignatureImageParameters image(Mark mark) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(mark.field());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(mark.picture(), "mark.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        return image;
    }
}
