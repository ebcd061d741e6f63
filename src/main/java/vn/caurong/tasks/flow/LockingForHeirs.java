package vn.caurong.tasks.flow;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.task.RollingUp;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.WorkList;

/** Before the work of a post moves on its tasks are locked as every act locks them: parts before their wholes. */
@Component
class LockingForHeirs {
    private final TaskParties parties;
    private final RollingUp rolling;

    LockingForHeirs(TaskParties parties, RollingUp rolling) {
        this.parties = parties;
        this.rolling = rolling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goingOn(WorkList.GoingOn event) {
        Stream<UUID> waiting = event.waiting().stream()
                .filter(subject -> subject.kind().equals(Task.KIND))
                .map(Subject::id);
        List<UUID> tasks = Stream.concat(parties.openOf(event.from()).stream(), waiting)
                .distinct()
                .toList();
        if (!tasks.isEmpty()) {
            rolling.lock(tasks);
        }
    }
}
