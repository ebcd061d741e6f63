package vn.caurong.tasks.results;

import java.util.List;
import java.util.UUID;

/**
 * Where the lead says of which task an outgoing document is the result.
 *
 * @param title of the document
 * @param tasks the reader leads
 */
record ResultPage(UUID document, String title, List<ResultRow> tasks) {
    String back() {
        return "/documents/outgoing/" + document;
    }
}
