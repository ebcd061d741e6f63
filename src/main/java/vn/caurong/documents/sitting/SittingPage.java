package vn.caurong.documents.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.Keys.Key;

/**
 * A sitting as a whole: before its end what is to be done, after it what came of each.
 *
 * @param key the signer's, null when there is no valid one
 */
record SittingPage(Sitting sitting, @Nullable Key key, Instant now) {
    boolean running() {
        return sitting.running(now);
    }

    boolean brokenOff() {
        return sitting.brokenOff(now);
    }

    /** How many of those chosen are through, while it runs. */
    long through() {
        return sitting.papers().stream()
                .filter(paper -> paper.outcome() != null)
                .count();
    }

    long chosen() {
        return through() + sitting.pending().size();
    }

    boolean begun() {
        return through() > 0;
    }

    /** Something is to be signed or returned, and nothing does it at this moment. */
    boolean open() {
        return !running() && !sitting.pending().isEmpty();
    }
}
