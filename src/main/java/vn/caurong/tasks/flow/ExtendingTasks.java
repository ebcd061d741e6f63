package vn.caurong.tasks.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.TaskDeadlines;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/**
 * Gia hạn: asked with a reason before the deadline in force, granted or refused by who gave the task;
 * every earlier deadline is kept (QĐ 42/2014/QĐ-TTg, sửa đổi QĐ 23/2018).
 */
@Component
public record ExtendingTasks(
        Tasks tasks,
        TaskDeadlines deadlines,
        Extensions extensions,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        Clock clock) {
    public void ask(TaskAct act, Deadline wished, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.extensible(wished.due(), clock.instant()).orThrow();
        desk.require(task, Duty.PROCESS, actor);
        parts.requireWithin(task, wished);
        extensions.ask(task, wished.due(), why, actor);
        desk.give(TaskDesk.About.of(task), Duty.DIRECT, task.giverPost(), task.due(), actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        trail.tell(task.subject(), actor, "extension-asked", due(wished.due()), why);
    }

    public void grant(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        Instant due = wished(task, actor);
        var deadline = new Deadline(clock.instant(), null, due);
        deadline.ahead(clock.instant()).orThrow();
        parts.requireWithin(task, deadline);
        extensions.decide(task, "GRANTED", act.remark(), actor);
        deadlines.set(task.id(), deadline, act.remark(), actor);
        desk.reschedule(task, due);
        decided(task, "extension-granted", due, act.remark(), actor);
    }

    public void refuse(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        Instant due = wished(task, actor);
        extensions.decide(task, "REFUSED", why, actor);
        decided(task, "extension-refused", due, why, actor);
    }

    private Instant wished(Task task, Actor actor) {
        task.may(TaskMove.EXTEND).orThrow();
        desk.require(task, Duty.DIRECT, actor);
        return extensions.undecided(task).orElseThrow(() -> new RefusalException("tasks.refused.noExtension"));
    }

    private void decided(Task task, String told, Instant due, String words, Actor actor) {
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        desk.give(TaskDesk.About.of(task), Duty.KNOW, task.leadPost(), null, actor);
        trail.tell(task.subject(), actor, told, due(due), words);
    }

    private static Map<String, String> due(Instant due) {
        return Map.of("due", due.toString());
    }
}
