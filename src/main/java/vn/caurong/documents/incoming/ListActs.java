package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.BulkReport;

/**
 * What may be done to many rows of the list at once.
 *
 * @param present to a leader, again
 * @param direct accept proposals, pass on
 * @param leaders to whom, by post
 * @param report of the act before, null when there was none
 * @param putOffs until when they may be put off, by the words of message keys
 * @param picking true where ticking was asked for, on a phone
 */
record ListActs(
        boolean present,
        boolean direct,
        Map<String, String> leaders,
        @Nullable BulkReport report,
        boolean picking,
        List<String> putOffs) {}
