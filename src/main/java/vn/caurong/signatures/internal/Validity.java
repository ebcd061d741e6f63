package vn.caurong.signatures.internal;

import java.time.Instant;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/** Whether a certificate is good at a moment. */
final class Validity {
    private Validity() {}

    static Ruling at(Instant at, Instant begins, Instant ends) {
        return Ruling.unless(at.isBefore(ends), "signatures.refused.expired", Vietnam.write(Vietnam.date(ends)))
                .and(() -> Ruling.unless(
                        !at.isBefore(begins), "signatures.refused.not-yet-valid", Vietnam.write(Vietnam.date(begins))));
    }
}
