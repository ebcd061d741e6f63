package vn.caurong.tasks.giving;

import java.time.Instant;
import java.util.List;
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
        @Nullable Instant reportedAt) {
    private static final int WHOLE = 100;

    /** How far the whole is by its parts; those called off do not count. */
    public static int rolledUp(List<PartLine> parts, int reported) {
        return (int) Math.round(parts.stream()
                .filter(part -> part.state() != TaskState.CANCELLED)
                .mapToInt(part -> part.state() == TaskState.CLOSED ? WHOLE : part.percent())
                .average()
                .orElse(reported));
    }
}
