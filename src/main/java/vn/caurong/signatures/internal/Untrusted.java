package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.signatures.Judgement.Verdict;

/** Why a signature that is whole cannot be trusted. */
final class Untrusted {
    private Untrusted() {}

    static Finding finding(Found found, String field, Object signer) {
        SubIndication reason = found.reason();
        Found.Certificate certificate = found.certificate();
        Object at = certificate.issuer();
        String key = switch (reason) {
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> "revoked";
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> {
                boolean early = ClaimedTime.isEarly(found);
                at = day(early ? certificate.validFrom() : certificate.validTo());
                yield early ? "not-yet-valid" : ClaimedTime.isLate(found) ? "expired-before" : "expired";
            }
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> "weak";
            case TRY_LATER -> "revocation-unknown";
            case null, default -> "untrusted";
        };
        return new Finding(Refusal.of("signatures.finding." + key, signer, at), Verdict.UNTRUSTED, field);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : Vietnam.write(Vietnam.date(instant));
    }
}
