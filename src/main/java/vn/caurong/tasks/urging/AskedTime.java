package vn.caurong.tasks.urging;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** More time was asked for: undecided when the deadline is over, the lead is late. */
@Component
record AskedTime(WorkList worklist) {
    /** Posts that have to decide. */
    List<UUID> deciders(OpenTask task) {
        return worklist.openOn(new Subject(TaskSubject.KIND, task.id())).stream()
                .filter(item -> item.duty() == Duty.DIRECT && item.assignee() instanceof Assignee.ToPost)
                .map(item -> item.assignee().id())
                .toList();
    }
}
