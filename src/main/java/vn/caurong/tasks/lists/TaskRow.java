package vn.caurong.tasks.lists;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/**
 * A row of the list.
 *
 * @param waiting true when it waits for the reader
 */
record TaskRow(
        UUID id,
        int version,
        String words,
        TaskState state,
        int urgency,
        Instant due,
        @Nullable Instant reportedAt,
        int percent,
        UUID leadPost,
        UUID giverPost,
        Instant givenAt,
        String sourceName,
        boolean waiting) {
    static final String COLUMNS = "t.id, t.version, t.words, t.state, t.urgency, t.due, t.reported_at, t.percent,"
            + " t.lead_post, t.giver_post, t.given_at, " + TaskSubject.SOURCE_NAME
            + ", t.id = any(:mine::uuid[]) as waiting ";

    /** Key of the page that follows this row. */
    String key() {
        return due + "_" + id;
    }

    String title() {
        return TaskSubject.line(words);
    }

    Standing standing(Instant now) {
        return Standing.of(state, due, reportedAt, now);
    }
}
