package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.Judgement.Stamp;

/**
 * One signature as DSS sees it.
 *
 * @param fields names of the form fields that hold it
 * @param errors keys of the checks that failed
 * @param certifies the permission it certifies with, 0 when it does not
 * @param stamp the time stamp on it, null when it has none
 * @param onlyExtended true when DSS sees nothing after it but validation data and time stamps
 */
record Found(
        List<String> fields,
        Indication indication,
        @Nullable SubIndication reason,
        Set<String> errors,
        Certificate certificate,
        @Nullable Instant signedAt,
        int certifies,
        @Nullable Stamp stamp,
        boolean onlyExtended) {

    /**
     * Facts of the signer's certificate; names are empty when it is not in the file.
     *
     * @param subject the whole name, for telling people from agencies
     */
    record Certificate(
            String name,
            String organisation,
            String subject,
            String issuer,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            boolean revocationKnown) {
        static final Certificate NONE = new Certificate("", "", "", "", null, null, false);
    }
}
