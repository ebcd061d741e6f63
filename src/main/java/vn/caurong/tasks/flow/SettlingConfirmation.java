package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** A report or a deadline waits for somebody who may decide on it, whatever became of posts and people since. */
@Component
public record SettlingConfirmation(
        Tasks tasks,
        Records records,
        Confirmers confirmers,
        Extensions extensions,
        TaskDesk desk,
        WorkList worklist,
        TaskTrail trail,
        Clock clock) {
    /** Who sees that it is their own work hands it on to who confirms instead. */
    void handOn(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        desk.require(task, Duty.CONFIRM, actor);
        Ruling.unless(task.state() == TaskState.REPORTED, "tasks.refused.confirmerThere")
                .orThrow();
        moved(task, Duty.CONFIRM, actor);
    }

    /** Who would give their own work more time hands that on to who decides instead. */
    void handOnDeadline(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        if (task.state() != TaskState.PUT_OFF) {
            boolean asked = extensions.undecided(task).isPresent();
            task.may(TaskMove.EXTEND)
                    .and(() -> Ruling.unless(
                            asked || clock.instant().isAfter(task.due()),
                            "tasks.refused.notOverdue",
                            Vietnam.write(task.due())))
                    .orThrow();
        }
        desk.requireDirecting(task, actor);
        Ruling.unless(confirmers.deadline(task, actor.person()) instanceof Ruling.Refused, "tasks.refused.decidesSelf")
                .and(() -> Ruling.unless(there(task, actor), "tasks.refused.ownDeadlineOnly"))
                .orThrow();
        records.handOn(task, actor);
        moved(task, Duty.DIRECT, actor);
    }

    /** Somebody else, and not only the actor's own post because there is nobody. */
    private boolean there(Task task, Actor actor) {
        return confirmers
                .another(task)
                .filter(post -> actor.delegation() != null || !post.equals(actor.post()))
                .isPresent();
    }

    private void moved(Task task, Duty duty, Actor actor) {
        UUID post = settle(task, duty, actor).orElseThrow(() -> new RefusalException("tasks.refused.confirmerThere"));
        trail.tell(task.subject(), actor, act(duty), Map.of("confirmer", post.toString()), "");
    }

    /** Nobody did it: it followed from how the organization changed. */
    void follow(Task task) {
        if (task.state() == TaskState.REPORTED) {
            follow(task, Duty.CONFIRM);
        } else if (task.state().may(TaskMove.EXTEND)
                && extensions.undecided(task).isPresent()) {
            follow(task, Duty.DIRECT);
        }
    }

    private void follow(Task task, Duty duty) {
        settle(task, duty, null).ifPresent(post -> trail.follow(task, act(duty), Map.of("confirmer", post.toString())));
    }

    private static String act(Duty duty) {
        return duty == Duty.CONFIRM ? "confirmer-moved" : "decider-moved";
    }

    /** True while it waits only for those whose own work it is though another could do that duty. */
    public boolean misplaced(Task task, Duty duty) {
        return !waitsFor(task, duty, post(task, duty));
    }

    private Optional<UUID> settle(Task task, Duty duty, @Nullable Actor by) {
        UUID post = post(task, duty);
        if (waitsFor(task, duty, post)) {
            return Optional.empty();
        }
        desk.clear(task, duty, by);
        boolean runs = duty == Duty.DIRECT && task.state() != TaskState.PUT_OFF;
        desk.give(TaskDesk.About.of(task), duty, post, runs ? task.due() : null, by);
        return Optional.of(post);
    }

    private UUID post(Task task, Duty duty) {
        return duty == Duty.CONFIRM ? confirmers.post(task) : confirmers.decider(task);
    }

    private boolean waitsFor(Task task, Duty duty, UUID post) {
        return worklist.openOn(task.subject()).stream()
                .anyMatch(item -> item.duty() == duty && item.assignee().equals(new Assignee.ToPost(post)));
    }
}
