package vn.caurong.tasks.results;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.around.DocumentGivenUp;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.giving.Parts;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.RollingUp;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/**
 * What becomes of a task when the document that is its result goes out or counts no more. Nothing
 * here ever stands in the way of the document: what cannot be reported stays with its lead, who sees
 * that the document is out.
 */
@Component
class HearingOfDocuments {
    private final Tasks tasks;
    private final TaskResults results;
    private final RollingUp rolling;
    private final Parts parts;
    private final ReportedByResult reported;
    private final ConfirmedBySigning confirmed;
    private final TaskDesk desk;
    private final TaskTrail trail;

    HearingOfDocuments(
            Tasks tasks,
            TaskResults results,
            RollingUp rolling,
            Parts parts,
            ReportedByResult reported,
            ConfirmedBySigning confirmed,
            TaskDesk desk,
            TaskTrail trail) {
        this.tasks = tasks;
        this.results = results;
        this.rolling = rolling;
        this.parts = parts;
        this.reported = reported;
        this.confirmed = confirmed;
        this.desk = desk;
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void issued(DocumentIssued event) {
        rolling.lock(results.tasks(event.outgoing()));
        results.issued(event.outgoing(), event.mark()).forEach(result -> issued(result, event));
    }

    private void issued(TaskResult result, DocumentIssued event) {
        Task task = tasks.locked(result.task());
        boolean ready = result.reports()
                && task.state().may(TaskMove.REPORT_DONE)
                && parts.over(task) instanceof Ruling.Allowed;
        if (ready) {
            reported.report(task, result, event.by());
        }
        String act = ready ? "reported-by-result" : "result-issued";
        trail.hear(task, event.by(), act, Map.of("mark", event.mark()), "");
        if (ready) {
            confirmed.confirm(tasks.locked(task.id()), result, event);
        }
    }

    /** A report is not taken back by it: who gave the task asks for more, or not. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void givenUp(DocumentGivenUp event) {
        rolling.lock(results.tasks(event.outgoing()));
        results.givenUp(event.outgoing(), event.reason()).forEach(result -> givenUp(result, event));
    }

    private void givenUp(TaskResult result, DocumentGivenUp event) {
        Task task = tasks.locked(result.task());
        Actor by = event.by();
        var about = TaskDesk.About.of(task);
        desk.give(about, Duty.KNOW, task.leadPost(), null, by);
        if (result.mark() != null) {
            desk.give(about, Duty.KNOW, task.giverPost(), null, by);
        }
        trail.hear(task, by, "result-given-up", Map.of(), event.reason());
    }
}
