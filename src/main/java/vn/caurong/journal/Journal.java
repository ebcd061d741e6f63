package vn.caurong.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.Subject;

/**
 * The one journal. Entries are written in the transaction of the act they tell, and never changed.
 */
public interface Journal {
    /** Appends to the chain of the entry's agency; must be called inside the act's transaction. */
    void record(Entry entry);

    /** Everything said of a subject within one agency, oldest first. */
    List<Line> of(Subject subject, UUID agency);

    /** Walks every chain; the first entry that does not follow from the one before it, if any. */
    Optional<Broken> verify();

    /**
     * The daily signed heads, oldest first within each agency: agency, day, number, hash, public
     * key (X.509) and Ed25519 signature over the first four, as text. Kept outside they prove that
     * nothing up to them was changed.
     */
    List<String> signedHeads();

    /** Where a chain is broken and how, in one sentence's worth of facts. */
    record Broken(UUID agency, long number, String why) {}
}
