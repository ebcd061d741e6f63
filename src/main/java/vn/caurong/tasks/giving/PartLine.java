package vn.caurong.tasks.giving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.TaskState;

/** A part of a task, as the page of the whole shows it. */
public record PartLine(
        UUID id,
        String words,
        UUID leadPost,
        TaskState state,
        Instant due,
        int percent,
        @Nullable Instant reportedAt) {}
