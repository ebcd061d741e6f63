package vn.caurong.documents.recipients;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.BulkReport;
import vn.caurong.documents.lists.OwnList;
import vn.caurong.kernel.Slice;

/**
 * What waits for an envelope, or what left this year.
 *
 * @param counts lines of each filter with these words, in their order
 * @param paged not the first page
 */
record PostalPage(
        int year,
        PostalFilter filter,
        String words,
        Slice<PostalLine> lines,
        boolean paged,
        OwnList own,
        List<Long> counts,
        @Nullable BulkReport report) {
    static final String AT = "/documents/registers/postal";

    boolean waiting() {
        return filter == PostalFilter.WAITING;
    }

    long count(PostalFilter of) {
        return counts.get(of.ordinal());
    }

    /** The same words under a filter, from its first page. */
    String href(PostalFilter of) {
        String q = words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return AT + "?filter=" + of.word() + q;
    }
}
