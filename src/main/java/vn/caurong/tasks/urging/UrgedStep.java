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

    /** That a decision waits: nothing is late by it. */
    boolean waits() {
        return Waiting.says(step());
    }

    /** What it is counted from; another deadline, report, return or request begins anew. */
    Instant from() {
        Waiting waiting = task.waiting();
        return waits() && waiting != null ? waiting.since() : task.due();
    }
}
