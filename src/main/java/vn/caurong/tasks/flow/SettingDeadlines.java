package vn.caurong.tasks.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
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
 * Who gave a task that is overdue, for which no extension can be asked any more, sets another deadline
 * with a reason, never for their own work. The earlier one stays, and the history says that it was overdue.
 */
@Component
record SettingDeadlines(
        Tasks tasks,
        Records records,
        TaskDeadlines deadlines,
        Extensions extensions,
        Confirmers confirmers,
        Parts parts,
        TaskDesk desk,
        TaskTrail trail,
        Clock clock) {
    void set(TaskAct act, Deadline deadline, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String why = act.said("tasks.refused.reasonMissing");
        Instant now = clock.instant();
        task.may(TaskMove.EXTEND)
                .and(() ->
                        Ruling.unless(now.isAfter(task.due()), "tasks.refused.notOverdue", Vietnam.write(task.due())))
                .and(() -> deadline.ahead(now))
                .orThrow();
        desk.requireDirecting(task, actor);
        confirmers.deadline(task, actor.person()).orThrow();
        parts.requireWithin(task, deadline);
        extensions.lapse(task, actor);
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.EXTEND, actor);
        deadlines.set(task.id(), deadline, why, actor);
        tell(task, deadline.due(), why, actor);
    }

    private void tell(Task task, Instant due, String why, Actor actor) {
        desk.reschedule(task, due);
        var about = TaskDesk.About.of(task);
        desk.give(about, Duty.KNOW, task.leadPost(), null, actor);
        desk.give(about, Duty.KNOW, records.coordinators(task), null, actor);
        var facts = Map.of("due", due.toString(), "before", task.due().toString());
        trail.tell(task.subject(), actor, "deadline-set", facts, why);
    }
}
