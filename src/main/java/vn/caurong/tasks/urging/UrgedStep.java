package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.caurong.organization.Post;

/**
 * A step of the ladder to be told.
 *
 * @param reached who was told of the task since then knows
 * @param post it is told to
 * @param person who holds the post
 */
record UrgedStep(OpenTask task, Reached reached, UUID post, UUID person) {
    /** To whoever holds the post. */
    static UrgedStep to(OpenTask task, Reached reached, Post post) {
        return new UrgedStep(task, reached, post.id(), Objects.requireNonNull(post.holder()));
    }

    String step() {
        return reached.step();
    }

    String kind() {
        return new StepName(step()).kind();
    }

    /** That a decision waits: nothing is late by it. */
    boolean waits() {
        return Waiting.says(kind());
    }

    /** What it is counted from; another deadline, report, return or request begins anew. */
    Instant from() {
        Waiting waiting = task.waiting();
        return waits() && waiting != null ? waiting.since() : task.due();
    }
}
