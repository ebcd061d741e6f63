package vn.caurong.tasks.results;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.documents.around.OutgoingStandings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.reports.ReportingTasks;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** The lead of a task says which outgoing document is its result. */
@Component
public record LinkingResults(
        Tasks tasks,
        TaskResults results,
        ReportingTasks reporting,
        OutgoingStandings standings,
        TaskDesk desk,
        TaskTrail trail,
        Access access) {
    /**
     * The document is locked first, as who issues it or calls it back does: of both acts at once the
     * later one knows of the earlier.
     *
     * @param reports the task is reported done when the document is issued; at once when it is
     */
    void link(TaskAct act, UUID document, boolean reports, Actor actor) {
        Subject subject = new Subject(Sources.OUTGOING, document);
        access.require(subject, actor);
        var standing = standings.lasting(document).orElseThrow(() -> new NotVisibleException(subject));
        Task task = tasks.visible(act.id(), act.version(), actor);
        String words = act.said("tasks.refused.reportMissing");
        task.may(TaskMove.PROGRESS)
                .and(() -> Ruling.unless(!standing.givenUp(), "tasks.refused.resultGivenUp"))
                .orThrow();
        desk.require(task, Duty.PROCESS, actor);
        boolean linked = results.link(task.id(), document, reports, words, actor);
        Ruling.unless(linked, "tasks.refused.resultThere").orThrow();
        tasks.move(task, TaskMove.PROGRESS, actor);
        trail.tell(task.subject(), actor, "result-linked", Map.of(), words);
        if (standing.issued()) {
            results.issued(document, standing.mark());
            report(act, reports, actor);
        }
    }

    private void report(TaskAct act, boolean reports, Actor actor) {
        if (reports) {
            reporting.done(new TaskAct(act.id(), act.version() + 1, act.words()), List.of(), actor);
        }
    }
}
