package vn.caurong.tasks.sources;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.around.Panel;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;

/**
 * A task on the page of the document it came from, or of the one that is its result.
 *
 * @param reports whether issuing the document reports it done, null where the document is not its result
 */
record DocumentTask(
        UUID id,
        String words,
        UUID leadPost,
        UUID giverPost,
        TaskState state,
        Instant due,
        @Nullable Instant reportedAt,
        int quantity,
        @Nullable Boolean reports) {
    Panel.Row row(Map<UUID, String> names, Instant now, Actor reader) {
        return new Panel.Row(
                Task.line(words),
                "/tasks/" + id,
                names.getOrDefault(leadPost, ""),
                state.runs() ? due : null,
                state.nameKey(),
                state.style(),
                remark(now, reader));
    }

    private String remark(Instant now, Actor reader) {
        if (reports == null) {
            Standing standing = Standing.of(state, due, reportedAt, now);
            return standing == Standing.NONE ? "" : standing.nameKey();
        }
        if (!reports || state != TaskState.IN_PROGRESS) {
            return "tasks.panel.isResult";
        }
        return confirms(now, reader) ? "tasks.panel.confirms" : "tasks.panel.reports";
    }

    /** Whoever gave it is told before they sign what their signature says besides. */
    private boolean confirms(Instant now, Actor reader) {
        return giverPost.equals(reader.post()) && !reader.actsForAnother() && quantity == 1 && !now.isAfter(due);
    }
}
