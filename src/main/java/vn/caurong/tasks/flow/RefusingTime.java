package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/**
 * Whom the deadline of an overdue task was handed on to gives it no more time: it runs on and is late. As an
 * extension is refused, by everybody it waits for, whoever did the work.
 */
@Component
record RefusingTime(
        Tasks tasks, Extensions extensions, TaskDesk desk, WorkList worklist, TaskTrail trail, Clock clock) {
    void refuse(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(TaskMove.EXTEND)
                .and(() -> Ruling.unless(extensions.undecided(task).isEmpty(), "tasks.refused.extensionFirst"))
                .and(() -> Ruling.unless(
                        clock.instant().isAfter(task.due()), "tasks.refused.notOverdue", Vietnam.write(task.due())))
                .orThrow();
        desk.require(task, Duty.DIRECT, actor);
        desk.requireDirecting(task, actor);
        List<UUID> told = told(task, actor);
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        desk.give(TaskDesk.About.of(task), Duty.KNOW, told, null, actor);
        trail.tell(
                task.subject(), actor, "time-refused", Map.of("due", task.due().toString()), why);
    }

    /** Who leads and who gave it; not the post it waited for, which knows. */
    private List<UUID> told(Task task, Actor actor) {
        Set<UUID> told = new LinkedHashSet<>(List.of(task.leadPost(), task.giverPost()));
        told.remove(actor.post());
        worklist.mine(task.subject(), Duty.DIRECT, actor)
                .map(OpenItem::assignee)
                .ifPresent(waited -> told.remove(waited.id()));
        return List.copyOf(told);
    }
}
