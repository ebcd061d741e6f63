package vn.caurong.tasks.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param waiting true when it waits for the reader
 */
record TaskRow(
        UUID id,
        String words,
        TaskState state,
        int urgency,
        Instant due,
        @Nullable Instant reportedAt,
        int percent,
        UUID leadPost,
        String sourceName,
        boolean waiting) {
    /** Key of the page that follows this row. */
    String key() {
        return due + "_" + id;
    }

    String title() {
        return Task.line(words);
    }

    Standing standing(Instant now) {
        return Standing.of(state, due, reportedAt, now);
    }
}
