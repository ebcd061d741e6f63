package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.util.List;
import java.util.Optional;
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
            case UNTRUSTED -> Optional.of(Untrusted.finding(found, field, signer));
        };
    }
}
