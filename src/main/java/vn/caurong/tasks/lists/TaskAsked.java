package vn.caurong.tasks.lists;

import org.jspecify.annotations.Nullable;
import vn.caurong.documents.lists.SavedFilter;

/**
 * What is asked of the list.
 *
 * @param after where its page begins, null for the first
 */
record TaskAsked(
        TaskFilter filter, Narrowed narrowed, @Nullable After after) {
    /** As an address or a saved filter says it: a filter with what it is narrowed to behind it. */
    static TaskAsked of(@Nullable String filter, @Nullable String words) {
        return of(filter, words, null);
    }

    static TaskAsked of(@Nullable String filter, @Nullable String words, @Nullable String after) {
        String[] parts = filter == null ? new String[] {""} : filter.split("\\.", 2);
        return new TaskAsked(
                TaskFilter.named(parts[0]), Narrowed.of(words, parts.length == 2 ? parts[1] : ""), After.read(after));
    }

    static TaskAsked of(SavedFilter saved) {
        return of(saved.filter(), saved.words());
    }

    String words() {
        return narrowed.words();
    }

    /** Address of its first page. */
    String href() {
        return OwnTasks.PLACE + "?filter=" + word() + narrowed.query();
    }

    /** What {@link #of(String, String)} reads again; files and saved filters keep it. */
    String word() {
        return filter.word() + narrowed.marks();
    }
}
