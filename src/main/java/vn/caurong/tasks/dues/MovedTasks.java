package vn.caurong.tasks.dues;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.state.TaskSubject;

/** Where deadlines still ahead move to by another calendar, each part held within its whole. */
record MovedTasks(List<DatedTask> tasks, Instant now) {
    List<WorkingTime.Move> by(WorkingTime calendar) {
        Map<UUID, DatedTask> byId = new HashMap<>();
        tasks.forEach(task -> byId.put(task.id(), task));
        return tasks.stream()
                .map(task -> new WorkingTime.Move(
                        new Subject(TaskSubject.KIND, task.id()),
                        task.agency(),
                        task.due(),
                        then(task, byId, calendar)))
                .filter(move -> !move.to().equals(move.from()))
                .toList();
    }

    private Instant then(DatedTask task, Map<UUID, DatedTask> byId, WorkingTime calendar) {
        Instant counted = task.by(calendar);
        Instant end = end(task, byId, calendar);
        if (end == null || !counted.isAfter(end)) {
            return counted;
        }
        return end.isAfter(now) ? end : task.due();
    }

    private @Nullable Instant end(DatedTask part, Map<UUID, DatedTask> byId, WorkingTime calendar) {
        DatedTask whole = part.parent() == null ? null : byId.get(part.parent());
        return whole == null ? part.whole() : then(whole, byId, calendar);
    }
}
