package vn.caurong.documents.outgoing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Slice;

/**
 * A list of drafts or of documents sent.
 *
 * @param paged true when it is not the first page
 */
record OutgoingListPage(
        OutgoingFilter filter,
        Map<OutgoingFilter, Long> counts,
        Slice<OutgoingRow> rows,
        boolean paged) {

    long count(OutgoingFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    @Nullable String nextHref() {
        return rows.next() == null ? null : filter.href() + "&after=" + rows.next();
    }
}
