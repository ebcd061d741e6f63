package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.signatures.Judgement.Verdict;

/** Turns the words of ETSI EN 319 102-1 into ours. */
final class Verdicts {
    private Verdicts() {}

    static Verdict of(Found found) {
        return switch (found.indication()) {
            case TOTAL_PASSED, PASSED -> Verdict.VALID;
            case INDETERMINATE ->
                found.reason() == SubIndication.NO_SIGNING_CERTIFICATE_FOUND ? Verdict.BROKEN : Verdict.UNTRUSTED;
            default -> found.reason() == SubIndication.FORMAT_FAILURE ? Verdict.CHANGED : Verdict.BROKEN;
        };
    }

    /**
     * The sentence for a signature DSS does not pass.
     *
     * @param signed all signatures of the file
     */
    static Optional<Finding> finding(Found found, List<SignedField> signed) {
        String field = found.fields().isEmpty() ? "" : found.fields().getFirst();
        Object signer = SignedField.signer(found.certificate().name(), signed, field);
        return switch (of(found)) {
            case VALID, NOT_SIGNED -> Optional.empty();
            case CHANGED -> Optional.of(Finding.changed(field, "changed", signer));
            case BROKEN -> Optional.of(Finding.broken(field, "broken", signer));
            case UNTRUSTED -> Optional.of(untrusted(found, field, signer));
        };
    }

    /** A time stamp that proves nothing is said, though the signature stands without it. */
    static Optional<Finding> stamp(Found found, List<SignedField> signed) {
        var stamp = found.stamp();
        if (stamp == null || stamp.trusted()) {
            return Optional.empty();
        }
        String field = found.fields().isEmpty() ? "" : found.fields().getFirst();
        Object signer = SignedField.signer(found.certificate().name(), signed, field);
        return Optional.of(Finding.note(field, "stamp", signer, stamp.by()));
    }

    private static Finding untrusted(Found found, String field, Object signer) {
        SubIndication reason = found.reason();
        List<Object> arguments = List.of(signer, found.certificate().issuer());
        String key = switch (reason) {
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> "revoked";
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> {
                boolean early = signedEarly(found);
                arguments = List.of(
                        signer,
                        day(
                                early
                                        ? found.certificate().validFrom()
                                        : found.certificate().validTo()));
                yield early ? "not-yet-valid" : expiredBefore(found) ? "expired-before" : "expired";
            }
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> "weak";
            case TRY_LATER -> "revocation-unknown";
            case null, default -> "untrusted";
        };
        return new Finding(
                new vn.caurong.kernel.Refusal("signatures.finding." + key, arguments), Verdict.UNTRUSTED, field);
    }

    /** Expired already at the time the signer claims, not only since then. */
    private static boolean expiredBefore(Found found) {
        var to = found.certificate().validTo();
        var signed = found.signedAt();
        return to != null && signed != null && signed.isAfter(to);
    }

    /** Signed before the first day of the certificate: that is no expiry. */
    private static boolean signedEarly(Found found) {
        var from = found.certificate().validFrom();
        var signed = found.signedAt();
        return from != null && signed != null && signed.isBefore(from);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : Vietnam.write(Vietnam.date(instant));
    }
}
