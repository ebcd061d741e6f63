package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.TaskDeadlines;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/**
 * Who gave a task puts it off, goes on with it, or cancels it, always with a reason; never so that their
 * own work gets more time or is late no more.
 */
@Component
public record StoppingTasks(
        Tasks tasks,
        Records records,
        TaskDeadlines deadlines,
        Extensions extensions,
        Confirmers confirmers,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        Clock clock) {
    public void putOff(TaskAct act, Actor actor) {
        stop(act, TaskMove.PUT_OFF, "put-off", actor);
    }

    public void cancel(TaskAct act, Actor actor) {
        stop(act, TaskMove.CANCEL, "cancelled", actor);
    }

    /** What is their own work runs on; what is overdue is not taken away by whose work it is. */
    private Ruling ruling(Task task, TaskMove move, Actor actor) {
        if (move == TaskMove.PUT_OFF) {
            return confirmers.puttingOff(task, actor.person());
        }
        boolean late = task.state() != TaskState.RETURNED && clock.instant().isAfter(task.due());
        return late ? confirmers.cancelling(task, actor.person()) : Ruling.allowed();
    }

    private void stop(TaskAct act, TaskMove move, String told, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(move).and(() -> parts.over(task)).orThrow();
        desk.requireDirecting(task, actor);
        ruling(task, move, actor).orThrow();
        extensions.lapse(task, actor);
        desk.clear(task, null, actor);
        tasks.move(task, move, actor);
        records.answer(task, move, why, actor);
        var about = TaskDesk.About.of(task);
        desk.give(about, Duty.KNOW, task.leadPost(), null, actor);
        desk.give(about, Duty.KNOW, records.coordinators(task), null, actor);
        trail.tell(task.subject(), actor, told, Map.of(), why);
    }

    /** The time it was put off is not the lead's: it goes on with another deadline, set by somebody else. */
    public void resume(TaskAct act, Deadline deadline, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(TaskMove.RESUME).and(() -> deadline.ahead(clock.instant())).orThrow();
        desk.requireDirecting(task, actor);
        confirmers.deadline(task, actor.person()).orThrow();
        parts.requireWithin(task, deadline);
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.RESUME, actor);
        records.answer(task, TaskMove.RESUME, why, actor);
        deadlines.set(task.id(), deadline, why, actor);
        var about = TaskDesk.About.of(task);
        desk.give(about, Duty.PROCESS, task.leadPost(), deadline.due(), actor);
        desk.give(about, Duty.COORDINATE, records.coordinators(task), deadline.due(), actor);
        trail.tell(
                task.subject(), actor, "resumed", Map.of("due", deadline.due().toString()), why);
    }
}
