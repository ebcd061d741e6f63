package vn.caurong.tasks.internal;

import java.util.UUID;
import vn.caurong.kernel.Subject;

/**
 * The subject a task comes from, as it is shown beside.
 *
 * @param kind and {@code id}: the subject
 * @param href address of its page
 * @param mark number and notation, empty when none
 * @param body text of its files, for the words to give
 */
record SourceLine(String kind, UUID id, String href, String title, String mark, String body) {
    Subject subject() {
        return new Subject(kind, id);
    }

    /** As the form carries it. */
    String written() {
        return kind + ":" + id;
    }

    String name() {
        return mark.isEmpty() ? title : mark;
    }
}
