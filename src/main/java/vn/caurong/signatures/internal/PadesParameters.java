package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import vn.caurong.kernel.Vietnam;

/** How a signature is made: its level, its certificate, its picture. */
final class PadesParameters {
    /** For signature, chain, time stamp and its chain, in bytes; some services send long chains. */
    private static final int ROOM = 16_384;

    private PadesParameters() {}

    static PAdESSignatureParameters of(Mark mark, SigningKey key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setContentSize(ROOM);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Vietnam.ZONE));
        parameters.setImageParameters(MarkImage.of(mark));
        if (mark.permission() != null) {
            parameters.setPermission(mark.permission());
        }
        return parameters;
    }
}
