package vn.caurong.signatures.internal;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Date;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.PdfSigning;

/** Signing and verifying through the program and by DSS called directly, the same file each time; for measuring. */
public final class SigningActs {
    private final PdfSigning signing;
    private final TestKeys keys;
    private final byte[] prepared = TestPaper.prepared();
    private final byte[] sealed = TestPaper.sealed();

    public SigningActs(ApplicationContext context) {
        signing = context.getBean(PdfSigning.class);
        keys = TestKeys.of(context, TestAgency.create(context.getBean(JdbcClient.class), "Sở Đo Chữ ký"));
    }

    /** A leader signs with their key in the database, opened by its PIN each time. */
    public void sign() {
        signing.signAsPerson(prepared, keys.leader(), TestPaper.AT);
    }

    /** Signature and seal are verified, with the program's own checks. */
    public void judge() {
        if (!Judge.judge(sealed, TestPaper.TRUST, TestPaper.JUDGED).spotless()) {
            throw new IllegalStateException("not valid");
        }
    }

    /** The same signature by DSS, its key in hand. */
    public void signDirectly() {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setContentSize(16_384);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(TestPaper.PERSON.certificate());
        parameters.setCertificateChain(TestPaper.PERSON.chain());
        parameters.bLevel().setSigningDate(Date.from(TestPaper.AT));
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        var field = new SignatureFieldParameters();
        field.setFieldId("person");
        var image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(TestPaper.BLUE, "mark.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        parameters.setImageParameters(image);
        var service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var document = new InMemoryDocument(prepared);
        var data = service.getDataToSign(document, parameters);
        service.signDocument(document, parameters, TestPaper.PERSON.sign(data));
    }

    /** The same file by DSS, with the same policy and as here without drawing pages. */
    public void validateDirectly() {
        var validator = new PDFDocumentValidator(new InMemoryDocument(sealed));
        validator.setCertificateVerifier(TestPaper.TRUST.verifier());
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        validator.setPdfObjFactory(factory);
        validator.setValidationTime(Date.from(TestPaper.JUDGED));
        DiagnosticData seen = validator.validateDocument(Policy.asRead()).getDiagnosticData();
        if (seen.getSignatures().size() != 2) {
            throw new IllegalStateException("not both signatures");
        }
    }
}
