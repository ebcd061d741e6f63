package vn.caurong.tasks.flow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** A report waits for somebody who may confirm it, whatever became of posts and people since it was made. */
@Component
public record SettlingConfirmation(
        Tasks tasks, Confirmers confirmers, TaskDesk desk, WorkList worklist, TaskTrail trail) {
    /** Who sees that it is their own work hands it on to who confirms instead. */
    void handOn(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        desk.require(task, Duty.CONFIRM, actor);
        UUID post = settle(task, actor).orElseThrow(() -> new RefusalException("tasks.refused.confirmerThere"));
        trail.tell(task.subject(), actor, "confirmer-moved", Map.of("confirmer", post.toString()), "");
    }

    /** Nobody did it: it followed from how the organization changed. */
    void follow(Task task) {
        settle(task, null)
                .ifPresent(post -> trail.follow(task, "confirmer-moved", Map.of("confirmer", post.toString())));
    }

    /** True while it waits only for those whose own work it is though another could confirm it. */
    public boolean misplaced(Task task) {
        return task.state() == TaskState.REPORTED && !waitsFor(task, confirmers.post(task));
    }

    private Optional<UUID> settle(Task task, @Nullable Actor by) {
        UUID post = confirmers.post(task);
        if (task.state() != TaskState.REPORTED || waitsFor(task, post)) {
            return Optional.empty();
        }
        desk.clear(task, Duty.CONFIRM, by);
        desk.give(TaskDesk.About.of(task), Duty.CONFIRM, post, null, by);
        return Optional.of(post);
    }

    private boolean waitsFor(Task task, UUID post) {
        return worklist.openOn(task.subject()).stream()
                .anyMatch(item -> item.duty() == Duty.CONFIRM && item.assignee().equals(new Assignee.ToPost(post)));
    }
}
