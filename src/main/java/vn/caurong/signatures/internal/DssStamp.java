package vn.caurong.signatures.internal;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.Judgement.Stamp;

/** The time stamp DSS found over a signature. */
final class DssStamp {
    private DssStamp() {}

    /** The oldest time stamp over the signature itself. */
    static @Nullable Stamp of(SignatureWrapper seen, SimpleReport simple) {
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
}
