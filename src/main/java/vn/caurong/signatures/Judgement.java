package vn.caurong.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Refusal;

/**
 * What the program says of a file's signatures, in words.
 *
 * @param verdict the worst thing found
 * @param signatures in the order they were made; fewer than the signed fields is already {@code
 *     BROKEN}
 * @param missing whose signature is missing: person, agency or both (NĐ 30/2020 Đ5.1 wants both)
 * @param findings sentences for what was found, most serious first
 */
public record Judgement(
        Verdict verdict, List<Signature> signatures, List<Missing> missing, List<Refusal> findings, Instant judgedAt) {
    /** True when nothing is to be looked at again: valid, by person and agency, no finding. */
    public boolean spotless() {
        return verdict == Verdict.VALID && missing.isEmpty() && findings.isEmpty();
    }

    /** True when any signature is of the demo authority, without legal value. */
    public boolean demo() {
        return signatures.stream().anyMatch(Signature::demo);
    }

    /** From good to bad. */
    public enum Verdict {
        VALID,
        /** Whole, but the issuer is not trusted here. */
        UNTRUSTED,
        NOT_SIGNED,
        /** Changed after a signature. */
        CHANGED,
        /** A signature does not fit the bytes, or could not be read. */
        BROKEN
    }

    /** Whose signature Đ5.1 wants and the file lacks. */
    public enum Missing {
        PERSON,
        AGENCY
    }

    /**
     * @param byAgency true for an agency's seal, false for a person's signature
     * @param signedAt the time the signer claims, null when absent
     * @param revocationChecked whether a revocation list was at hand
     * @param stamp the time stamp on it, null when it has none
     */
    public record Signature(
            String signer,
            boolean byAgency,
            @Nullable Instant signedAt,
            String issuer,
            @Nullable Instant validTo,
            Verdict verdict,
            boolean demo,
            boolean revocationChecked,
            @Nullable Stamp stamp) {}

    /**
     * Proof by a time-stamp service that the signature was there.
     *
     * @param by name in the service's certificate
     * @param trusted whether the service is trusted here and the stamp fits
     */
    public record Stamp(Instant at, String by, boolean trusted) {}
}
