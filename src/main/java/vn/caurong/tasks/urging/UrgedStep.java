package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder to be told.
 *
 * @param reached who was told of the task since then knows
 * @param post it is told to
 * @param person who holds the post, null when nobody up to the head does
 */
record UrgedStep(
        OpenTask task, Reached reached, UUID post, @Nullable UUID person) {
    String step() {
        return reached.step();
    }

    /** That a report waits: nothing is late by it. */
    boolean confirms() {
        return step().startsWith(Ladder.CONFIRM);
    }

    /** What it is counted from; another deadline or another report begins anew. */
    Instant from() {
        Instant reported = task.reported();
        return confirms() && reported != null ? reported : task.due();
    }
}
