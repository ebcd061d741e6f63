package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caurong.documents.differences.Difference;

/**
 * Two versions side by side.
 *
 * @param page of the document
 * @param before version on the left, or above
 * @param after version on the right, or below
 * @param differences fields in which they differ, in the order of the form
 */
record ComparisonPage(OutgoingPage page, int before, int after, List<Difference> differences) {
    /** Number of a version to who saved it. */
    Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>(java.util.Comparator.comparing(Integer::valueOf));
        page.versions()
                .forEach(line -> choices.put(String.valueOf(line.version()), line.version() + " – " + line.who()));
        return choices;
    }
}
