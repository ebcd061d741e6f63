package vn.caurong.documents.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.lists.BulkReport;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.kernel.Slice;

/**
 * A list of drafts or of documents sent.
 *
 * @param words searched for, empty when nothing is
 * @param paged true when it is not the first page
 * @param types that may be begun today
 * @param own filters and columns of the reader's own
 * @param report of the act on many before, null when there was none
 * @param putOffs until when rows may be put off, by the words of message keys
 * @param picking true where ticking was asked for, on a phone
 */
record OutgoingListPage(
        OutgoingFilter filter,
        Map<OutgoingFilter, Long> counts,
        Slice<OutgoingRow> rows,
        String words,
        boolean paged,
        List<DraftType> types,
        @Nullable OwnList own,
        @Nullable BulkReport report,
        boolean picking,
        List<String> putOffs) {

    /** With what is the reader's own. */
    OutgoingListPage with(OwnList chosen, @Nullable BulkReport told, boolean pick, List<String> until) {
        return new OutgoingListPage(filter, counts, rows, words, paged, types, chosen, told, pick, until);
    }

    boolean shows(String column) {
        return own != null && own.shows(column);
    }

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
