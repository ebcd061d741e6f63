package vn.caurong.tasks.sources;

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
public record SourceLine(String kind, UUID id, String href, String title, String mark, String body) {
    public Subject subject() {
        return new Subject(kind, id);
    }

    /** As the form carries it. */
    public String written() {
        return kind + ":" + id;
    }

    public String name() {
        return mark.isEmpty() ? title : mark;
    }
}
