package vn.caurong.tasks.results;

import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.flow.Confirmers;
import vn.caurong.tasks.flow.Extensions;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** Reports a task done by the document that is its result, in the words of who linked it. */
@Component
record ReportedByResult(Tasks tasks, Records records, Extensions extensions, Confirmers confirmers, TaskDesk desk) {
    private static final int WHOLE = 100;

    /**
     * The task waits for who confirms: that a document went out is no confirmation.
     *
     * @param by whose act made it so
     */
    void report(Task task, TaskResult result, Actor by) {
        desk.clear(task, Duty.PROCESS, by);
        extensions.lapse(task, by);
        desk.clear(task, Duty.DIRECT, by);
        tasks.move(task, TaskMove.REPORT_DONE, by);
        records.report(task, "DONE", WHOLE, result.words(), new Records.By(result.byPerson(), result.byPost()));
        desk.give(TaskDesk.About.of(task), Duty.CONFIRM, confirmers.post(task), null, by);
    }
}
