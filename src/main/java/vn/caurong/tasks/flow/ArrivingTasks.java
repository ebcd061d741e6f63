package vn.caurong.tasks.flow;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;

/** A task of an agency that is no more goes on in the agency of who goes on with it. */
@Component
record ArrivingTasks(Tasks tasks, TaskParties parties, TaskTrail trail) {
    /** What is over stays where it was. The journal there says where it comes from, so that its history goes on. */
    Task in(UUID agency, Task task) {
        if (!task.state().open() || task.agency().equals(agency)) {
            return task;
        }
        parties.agency(task, agency);
        Task arrived = tasks.locked(task.id());
        trail.follow(
                arrived, TaskTrail.AGENCY_MOVED, Map.of("from", task.agency().toString()));
        return arrived;
    }
}
