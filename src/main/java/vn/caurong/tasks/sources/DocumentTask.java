package vn.caurong.tasks.sources;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.around.Panel;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;

/** A task on the page of the document it came from. */
record DocumentTask(
        UUID id,
        String words,
        UUID leadPost,
        TaskState state,
        Instant due,
        @Nullable Instant reportedAt,
        boolean result) {
    Panel.Row row(Map<UUID, String> names, Instant now) {
        Standing standing = Standing.of(state, due, reportedAt, now);
        return new Panel.Row(
                Task.line(words),
                "/tasks/" + id,
                names.getOrDefault(leadPost, ""),
                state.open() ? due : null,
                state.nameKey(),
                state.style(),
                remark(standing));
    }

    private String remark(Standing standing) {
        if (result) {
            return "tasks.panel.isResult";
        }
        return standing == Standing.NONE ? "" : standing.nameKey();
    }
}
