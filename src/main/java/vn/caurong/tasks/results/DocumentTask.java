package vn.caurong.tasks.results;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
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
 * @param linkedBy who said that the document is its result, null where it is not, or no more
 * @param linkedAt when
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
        @Nullable Boolean reports,
        @Nullable UUID linkedBy,
        @Nullable Instant linkedAt) {
    /**
     * @param signing tasks the reader's signature on the document confirms, of those that ask for it
     */
    Panel.Row row(Map<UUID, String> names, Instant now, Set<UUID> signing) {
        return new Panel.Row(
                Task.line(words),
                "/tasks/" + id,
                names.getOrDefault(leadPost, ""),
                state.runs() ? due : null,
                state.nameKey(),
                state.style(),
                remark(now, signing));
    }

    private String remark(Instant now, Set<UUID> signing) {
        if (reports == null) {
            Standing standing = Standing.of(state, due, reportedAt, now);
            return standing == Standing.NONE ? "" : standing.nameKey();
        }
        if (!reported()) {
            return "tasks.panel.isResult";
        }
        return signing.contains(id) ? "tasks.panel.confirms" : "tasks.panel.reports";
    }

    private boolean reported() {
        return Boolean.TRUE.equals(reports) && state == TaskState.IN_PROGRESS;
    }

    /** Whoever gave it is told before they sign what their signature says besides. */
    boolean confirmable(Instant now, Actor reader) {
        return reported()
                && giverPost.equals(reader.post())
                && !reader.actsForAnother()
                && !reader.person().equals(linkedBy)
                && quantity == 1
                && !now.isAfter(due);
    }
}
