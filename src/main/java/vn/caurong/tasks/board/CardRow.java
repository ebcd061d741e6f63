package vn.caurong.tasks.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/** A task on the board. */
record CardRow(
        UUID id,
        int version,
        String words,
        TaskState state,
        int urgency,
        Instant due,
        @Nullable Instant reportedAt,
        int percent,
        int quantity,
        UUID leadPost) {
    String title() {
        return TaskSubject.line(words);
    }

    Standing standing(Instant now) {
        return Standing.of(state, due, reportedAt, now);
    }

    boolean late(Instant now) {
        Standing standing = standing(now);
        return standing == Standing.RUNNING_LATE || standing == Standing.DONE_LATE;
    }

    /** Who confirms may have more to say than a card asks: how many were done, whether the delay is excused. */
    boolean saysMore() {
        return quantity > 1 || reportedAt != null && due.isBefore(reportedAt);
    }

    /** It stands in this column for another reason than most. */
    boolean odd() {
        return state != Column.of(state).own();
    }
}
