package vn.caurong.search.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A subject that was found.
 *
 * @param tier how well: 1 is best
 * @param seq its place in the order of the index
 */
record Hit(int tier, long seq, String kind, UUID id, LocalDate day, String party) {
    /** Better ones first, of these the newest. */
    static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::tier)
            .thenComparing(Comparator.comparingLong(Hit::seq).reversed());

    /** Key of the page that follows it. */
    String key() {
        return tier + "_" + seq;
    }
}
