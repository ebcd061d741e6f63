package vn.caurong.tasks.giving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.TaskState;

/**
 * A part of a task, as the page of the whole shows it.
 *
 * @param all how many parts the reader may open
 */
public record PartLine(
        UUID id,
        String words,
        UUID leadPost,
        TaskState state,
        Instant due,
        int percent,
        @Nullable Instant reportedAt,
        int all) {}
