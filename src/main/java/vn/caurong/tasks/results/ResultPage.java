package vn.caurong.tasks.results;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the lead says of which task an outgoing document is the result.
 *
 * @param title of the document
 * @param restricted whether its title is to stay out of the task, which more people see
 * @param tasks the reader leads, what is due first in front
 * @param first address of the first page, null on it
 * @param next address of the page behind, null on the last
 */
record ResultPage(
        UUID document,
        String title,
        boolean restricted,
        List<ResultRow> tasks,
        @Nullable String first,
        @Nullable String next) {
    static final int MOST = 100;

    /**
     * @param later behind the first page
     * @param led one more than a page shows where there are more
     */
    static ResultPage of(UUID document, String title, boolean restricted, boolean later, List<ResultRow> led) {
        String way = "/tasks/results/" + document;
        List<ResultRow> shown = led.stream().limit(MOST).toList();
        String next = led.size() > MOST ? way + "?after=" + shown.getLast().id() : null;
        return new ResultPage(document, title, restricted, shown, later ? way : null, next);
    }

    String back() {
        return "/documents/outgoing/" + document;
    }
}
