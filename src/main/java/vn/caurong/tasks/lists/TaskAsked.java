package vn.caurong.tasks.lists;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list.
 *
 * @param after where its page begins, null for the first
 */
record TaskAsked(
        TaskFilter filter, Narrowed narrowed, @Nullable After after) {
    static TaskAsked of(@Nullable String filter, @Nullable String words) {
        return new TaskAsked(TaskFilter.named(filter), Narrowed.of(words, null, null), null);
    }

    String words() {
        return narrowed.words();
    }
}
