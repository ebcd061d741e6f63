package vn.caurong.tasks.flow;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Confirmation;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** Who gave a task confirms that it is done and rates it, or sends the report back. */
@Component
public record ConfirmingTasks(
        Tasks tasks, Records records, Parts parts, Confirmers confirmers, TaskDesk desk, TaskTrail trail) {
    /** Never one's own work, in whatever post or for whomever one acts. */
    public void confirm(TaskAct act, Rating rating, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        Confirmation said = rating.against(task);
        task.may(TaskMove.CONFIRM)
                .and(() -> parts.over(task))
                .and(() -> confirmers.ruling(task, actor.person()))
                .orThrow();
        desk.require(task, Duty.CONFIRM, actor);
        desk.clear(task, null, actor);
        tasks.move(task, TaskMove.CONFIRM, actor);
        records.confirm(task, said, act.remark(), actor);
        desk.give(TaskDesk.About.of(task), Duty.KNOW, task.leadPost(), null, actor);
        trail.tell(task.subject(), actor, "confirmed", said.facts(task), act.remark());
    }

    /** The lead has it again, with the deadline in force: sending back gives no time. */
    public void sendBack(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.may(TaskMove.SEND_BACK).orThrow();
        desk.finish(task, Duty.CONFIRM, actor);
        tasks.move(task, TaskMove.SEND_BACK, actor);
        records.sendBack(task, why, actor);
        desk.give(TaskDesk.About.of(task), Duty.PROCESS, task.leadPost(), task.due(), actor);
        trail.tell(task.subject(), actor, "sent-back", Map.of(), why);
    }
}
