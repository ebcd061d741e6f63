package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.util.Date;
import java.util.List;

/** Documents signed by another program: fields made while signing, nobody certifies. */
final class Elsewhere {
    static final UnlockedKey OFFICIAL = TestPaper.key("Ngô Bá Thử", "Ủy ban nhân dân tỉnh Thử");
    static final UnlockedKey COMMITTEE = TestPaper.key("Ủy ban nhân dân tỉnh Thử", "Ủy ban nhân dân tỉnh Thử");

    private Elsewhere() {}

    static byte[] signed(byte[] pdf, UnlockedKey key, float top) {
        PAdESService service = service(new CommonCertificateVerifier(true));
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(TestPaper.AT));
        parameters.setImageParameters(image(top));
        DSSDocument document = new InMemoryDocument(pdf);
        var bytes = service.getDataToSign(document, parameters);
        return DSSUtils.toByteArray(service.signDocument(document, parameters, key.sign(bytes)));
    }

    private static SignatureImageParameters image(float top) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(1);
        field.setOriginX(300);
        field.setOriginY(top);
        field.setWidth(100);
        field.setHeight(50);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(TestPaper.BLUE, "mark.png", MimeTypeEnum.PNG));
        image.setFieldParameters(field);
        return image;
    }

    /** Certificates, revocation lists and a time stamp added, as an archive does. */
    static byte[] extended(byte[] sealed) {
        PAdESService service = service(TestPaper.TRUST.verifier());
        UnlockedKey stamps = TestPaper.timeStamps();
        KeyEntityTSPSource source =
                new KeyEntityTSPSource(stamps.key(), stamps.certificate(), List.copyOf(stamps.chain()));
        source.setTsaPolicy("1.2.3.4");
        source.setProductionTime(Date.from(TestPaper.AT.plusSeconds(3600)));
        service.setTspSource(source);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(sealed), parameters));
    }

    private static PAdESService service(CertificateVerifier verifier) {
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return service;
    }
}
