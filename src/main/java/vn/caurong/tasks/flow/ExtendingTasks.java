package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.TaskDeadlines;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Records;
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
        Records records,
        TaskDeadlines deadlines,
        Extensions extensions,
        Confirmers confirmers,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        WorkingTime time,
        Clock clock) {
    public void ask(TaskAct act, Deadline wished, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        task.extensible(wished.due(), clock.instant()).orThrow();
        desk.require(task, Duty.PROCESS, actor);
        parts.requireWithin(task, wished);
        extensions.ask(task, wished, why, actor);
        desk.give(TaskDesk.About.of(task), Duty.DIRECT, confirmers.decider(task), task.due(), actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        trail.tell(
                task.subject(),
                actor,
                "extension-asked",
                Map.of("due", wished.due().toString()),
                why);
    }

    /**
     * Never of one's own work. Who decides may name another day: what was asked in time is not lost because it was decided late.
     *
     * @param named null for what was wished
     */
    public void grant(TaskAct act, @Nullable Deadline named, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        Deadline wished = wished(task, actor);
        confirmers.deadline(task, actor.person()).orThrow();
        Deadline deadline = named == null || same(named, wished) ? wished : named;
        deadline.ahead(clock.instant()).and(() -> task.later(deadline.due())).orThrow();
        parts.requireWithin(task, deadline);
        extensions.decide(task, "GRANTED", act.remark(), actor);
        deadlines.set(task.id(), deadline, act.remark(), actor);
        desk.reschedule(task, deadline.due());
        desk.give(TaskDesk.About.of(task), Duty.KNOW, records.coordinators(task), null, actor);
        String told = same(deadline, wished) ? "extension-granted" : "extension-granted-otherwise";
        decided(task, told, deadline, wished, act.remark(), actor);
    }

    public void refuse(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        Deadline wished = wished(task, actor);
        extensions.decide(task, "REFUSED", why, actor);
        decided(task, "extension-refused", wished, wished, why, actor);
    }

    /** As the calendar counts it now. */
    private Deadline wished(Task task, Actor actor) {
        task.may(TaskMove.EXTEND).orThrow();
        desk.require(task, Duty.DIRECT, actor);
        return extensions
                .undecided(task)
                .orElseThrow(() -> new RefusalException("tasks.refused.noExtension"))
                .by(time.of(task.agency()));
    }

    /** As people write them: the form has no seconds. */
    private static boolean same(Deadline one, Deadline other) {
        return Vietnam.write(one.due()).equals(Vietnam.write(other.due()));
    }

    private void decided(Task task, String told, Deadline due, Deadline wished, String words, Actor actor) {
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        desk.give(TaskDesk.About.of(task), Duty.KNOW, task.leadPost(), null, actor);
        var facts = Map.of("due", due.due().toString());
        var both = Map.of("due", due.due().toString(), "before", wished.due().toString());
        trail.tell(task.subject(), actor, told, same(due, wished) ? facts : both, words);
    }
}
