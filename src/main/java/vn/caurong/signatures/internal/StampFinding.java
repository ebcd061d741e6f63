package vn.caurong.signatures.internal;

import java.util.List;
import java.util.Optional;

/** A time stamp that proves nothing is said, though the signature stands without it. */
final class StampFinding {
    private StampFinding() {}

    static Optional<Finding> of(Found found, List<SignedField> signed) {
        var stamp = found.stamp();
        if (stamp == null || stamp.trusted()) {
            return Optional.empty();
        }
        String field = found.fields().isEmpty() ? "" : found.fields().getFirst();
        Object signer = SignedField.signer(found.certificate().name(), signed, field);
        return Optional.of(Finding.note(field, "stamp", signer, stamp.by()));
    }
}
