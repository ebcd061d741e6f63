package vn.caurong.tasks.flow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What is only to be known is done when it is read. */
@Component
public class KnowingTasks {
    private final WorkList worklist;
    private final TaskTrail trail;

    KnowingTasks(WorkList worklist, TaskTrail trail) {
        this.worklist = worklist;
        this.trail = trail;
    }

    @Transactional
    public void read(Task task, Actor actor) {
        worklist.mine(task.subject(), Duty.KNOW, actor).ifPresent(item -> {
            worklist.close(task.subject(), Duty.KNOW, item.assignee(), actor);
            trail.tell(task.subject(), actor, "read", Map.of(), "");
        });
    }
}
