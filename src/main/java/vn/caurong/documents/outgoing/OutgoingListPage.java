package vn.caurong.documents.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.kernel.Slice;

/**
 * A list of drafts or of documents sent.
 *
 * @param words searched for, empty when nothing is
 * @param paged true when it is not the first page
 * @param types that may be begun today
 */
record OutgoingListPage(
        OutgoingFilter filter,
        Map<OutgoingFilter, Long> counts,
        Slice<OutgoingRow> rows,
        String words,
        boolean paged,
        List<DraftType> types) {

    long count(OutgoingFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    /** Address of a filter, the search kept. */
    String href(OutgoingFilter of) {
        return words.isEmpty() ? of.href() : of.href() + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Nullable
    String nextHref() {
        return rows.next() == null ? null : href(filter) + "&after=" + rows.next();
    }
}
