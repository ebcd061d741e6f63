package vn.caurong.documents.incoming;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.kernel.Slice;

/**
 * The list of incoming documents.
 *
 * @param words what is searched for, as typed
 * @param register address of the document to register next, null when none waits
 * @param paged true when it is not the first page
 * @param own what this reader made of the list
 * @param acts on many that this reader has
 */
record ListPage(
        IncomingFilter filter,
        Map<IncomingFilter, Long> counts,
        Slice<IncomingRow> rows,
        String words,
        @Nullable String register,
        boolean clerk,
        boolean paged,
        OwnList own,
        ListActs acts) {

    long count(IncomingFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    /** Address of a filter, the search kept. */
    String href(IncomingFilter of) {
        String q = words.isEmpty() ? "" : "&q=" + encoded();
        return "/documents/incoming?filter=" + of.word() + q;
    }

    @Nullable
    String nextHref() {
        return rows.next() == null ? null : href(filter) + "&after=" + rows.next();
    }

    private String encoded() {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
