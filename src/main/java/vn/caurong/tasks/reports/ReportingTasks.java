package vn.caurong.tasks.reports;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.flow.Confirmers;
import vn.caurong.tasks.flow.Extensions;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** Reports: steps and completion by the lead, parts by those who coordinate. */
@Component
public record ReportingTasks(
        Tasks tasks,
        Records records,
        Extensions extensions,
        Confirmers confirmers,
        Parts parts,
        TaskDesk desk,
        TaskFiles files,
        TaskTrail trail) {
    private static final int WHOLE = 100;

    /** Whoever reports a step has received it. */
    public void progress(TaskAct act, int percent, List<ReportFile> sent, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String words = act.said("tasks.refused.reportMissing");
        task.may(TaskMove.PROGRESS)
                .and(() -> Ruling.unless(percent < WHOLE, "tasks.refused.percent"))
                .orThrow();
        desk.require(task, Duty.PROCESS, actor);
        tasks.move(task, TaskMove.PROGRESS, actor);
        files.keep(task, records.report(task, "PROGRESS", percent, words, actor), sent, actor);
        trail.tell(task.subject(), actor, "progress", Map.of("percent", Integer.toString(percent)), words);
    }

    /** From now on it waits for who gave it; an extension nobody decided on is not needed any more. */
    public void done(TaskAct act, List<ReportFile> sent, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        String words = act.said("tasks.refused.reportMissing");
        task.may(TaskMove.REPORT_DONE).and(() -> parts.over(task)).orThrow();
        desk.finish(task, Duty.PROCESS, actor);
        extensions.lapse(task, actor);
        desk.clear(task, Duty.DIRECT, actor);
        tasks.move(task, TaskMove.REPORT_DONE, actor);
        files.keep(task, records.report(task, "DONE", WHOLE, words, actor), sent, actor);
        desk.give(TaskDesk.About.of(task), Duty.CONFIRM, confirmers.post(task), null, actor);
        trail.tell(task.subject(), actor, "reported", Map.of(), words);
    }

    /** Who coordinates is done with their part; it stands in nobody's way. */
    public void part(TaskAct act, List<ReportFile> sent, Actor actor) {
        Task task = tasks.locked(act.id(), actor);
        String words = act.said("tasks.refused.reportMissing");
        desk.finish(task, Duty.COORDINATE, actor);
        files.keep(task, records.report(task, "PART", null, words, actor), sent, actor);
        trail.tell(task.subject(), actor, "part-done", Map.of(), words);
    }
}
