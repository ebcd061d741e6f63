package vn.caurong.tasks.results;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.documents.around.DocumentIssued.Signed;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.flow.Confirmers;
import vn.caurong.tasks.flow.Rating;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Quality;
import vn.caurong.tasks.task.Records;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/**
 * Whoever would confirm a task has confirmed it by signing the document that is its result: nobody is
 * asked a second time for what they signed. It is what one press on its page confirms, no more; where
 * more has to be said, the report waits for them.
 */
@Component
record ConfirmedBySigning(Tasks tasks, Records records, Confirmers confirmers, TaskDesk desk, TaskTrail trail) {
    /**
     * @param task just reported done
     */
    void confirm(Task task, TaskResult result, DocumentIssued event) {
        Signed signed = event.signed();
        if (signed == null || result.at().isAfter(signed.at()) || !usual(task) || !confirms(task, signed.by())) {
            return;
        }
        Actor signer = signed.by();
        desk.clear(task, null, event.by());
        tasks.move(task, TaskMove.CONFIRM, event.by());
        records.confirm(task, Rating.of(Integer.toString(Quality.GOOD.mark())).against(task), "", signer);
        desk.give(TaskDesk.About.of(task), Duty.KNOW, task.leadPost(), null, event.by());
        trail.hear(task, signer, "confirmed-by-signing", Map.of("mark", event.mark()), "");
    }

    private static boolean usual(Task task) {
        return task.quantity() == 1 && !task.reportedLate();
    }

    /** The report would wait for just this post, and its holder did not do the work. */
    private boolean confirms(Task task, Actor signer) {
        return confirmers.post(task).equals(signer.post())
                && confirmers.ruling(task, signer.person()) instanceof Ruling.Allowed;
    }
}
