package vn.caurong.tasks.flow;

import java.time.Instant;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.task.Task;

/**
 * Until when a task that is not one's own may be returned.
 *
 * @param days working days after the day it was given
 */
public record ReturnRule(int days) {
    /** Never after its deadline: what is overdue is late, and returning takes that from nobody. */
    public Instant until(Task task, WorkingTime time) {
        Instant until = Deadline.days(task.givenAt(), days, time).due();
        return until.isBefore(task.due()) ? until : task.due();
    }

    Ruling ruling(Task task, Instant now, WorkingTime time) {
        Instant until = until(task, time);
        return Ruling.unless(!now.isAfter(until), "tasks.refused.returnLate", Vietnam.write(until));
    }
}
