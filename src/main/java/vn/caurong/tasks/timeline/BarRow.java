package vn.caurong.tasks.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/** A task on the timeline. */
record BarRow(
        UUID id,
        String words,
        TaskState state,
        int urgency,
        Instant givenAt,
        Instant due,
        @Nullable Instant reportedAt,
        UUID leadPost) {
    String title() {
        return TaskSubject.line(words);
    }

    Standing standing(Instant now) {
        return Standing.of(state, due, reportedAt, now);
    }

    /** Until when it was, or is, worked on. */
    Instant until(Instant now) {
        return reportedAt == null ? now : reportedAt;
    }
}
