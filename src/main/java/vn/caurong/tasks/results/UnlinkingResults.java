package vn.caurong.tasks.results;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskDesk;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Duty;

/** The lead linked the wrong draft: while it is not issued, the link is taken back. */
@Component
record UnlinkingResults(Tasks tasks, TaskResults results, TaskDesk desk, TaskTrail trail) {
    void unlink(TaskAct act, Actor actor) {
        Task task = tasks.visible(act.id(), act.version(), actor);
        task.may(TaskMove.PROGRESS).orThrow();
        desk.require(task, Duty.PROCESS, actor);
        UUID document =
                results.unlink(task.id(), actor).orElseThrow(() -> new RefusalException("tasks.refused.resultOut"));
        tasks.move(task, TaskMove.PROGRESS, actor);
        trail.tell(task.subject(), actor, "result-unlinked", Map.of("document", document.toString()), "");
    }
}
