package vn.caurong.tasks.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What is only to be known is done when it is read. */
@Component
class KnowingTasks {
    private final WorkList worklist;
    private final TaskTrail trail;

    KnowingTasks(WorkList worklist, TaskTrail trail) {
        this.worklist = worklist;
        this.trail = trail;
    }

    @Transactional
    void read(Task task, Actor actor) {
        worklist.mine(task.subject(), Duty.KNOW, actor).ifPresent(item -> {
            worklist.close(task.subject(), Duty.KNOW, item.assignee(), actor);
            trail.tell(task.subject(), actor, "read", Map.of(), "");
        });
    }
}
