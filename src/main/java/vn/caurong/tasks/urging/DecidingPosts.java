package vn.caurong.tasks.urging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Whom a task waits for to be decided on, and who answers for that post while nobody holds it. */
@Component
record DecidingPosts(WorkList worklist) {
    /** What waits with this duty for a post. */
    Stream<OpenItem> waiting(OpenTask task, Duty duty) {
        return worklist.openOn(new Subject(TaskSubject.KIND, task.id())).stream()
                .filter(item -> item.duty() == duty && item.assignee() instanceof Assignee.ToPost);
    }

    /** The post something waits for, or those whose holders find it in their list instead; asked once in a run. */
    List<UUID> of(UUID post, OpenTask task, UrgedPeople people) {
        List<UUID> answering = people.answering(post, vacant -> worklist.answeringFor(vacant, task.agency()));
        return answering.isEmpty() ? List.of(post) : answering;
    }
}
