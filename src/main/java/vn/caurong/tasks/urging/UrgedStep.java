package vn.caurong.tasks.urging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder to be told.
 *
 * @param post it is told to
 * @param person who holds the post, null when nobody up to the head does
 */
record UrgedStep(
        OpenTask task, String step, UUID post, @Nullable UUID person) {}
