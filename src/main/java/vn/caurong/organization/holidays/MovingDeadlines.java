package vn.caurong.organization.holidays;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** Sets the job that moves deadlines after a change of the calendar, in the change's transaction. */
@Component
class MovingDeadlines {
    static final TaskDescriptor<Changed> TASK = TaskDescriptor.of("organization.deadlines", Changed.class);

    private final SchedulerClient scheduler;
    private final Clock clock;

    MovingDeadlines(@Lazy SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * @param why what changed, as it is told with each deadline
     */
    record Changed(Actor by, String why) {}

    void later(String why, Actor by) {
        scheduler.scheduleIfNotExists(TASK.instance(UUID.randomUUID().toString())
                .data(new Changed(by, why))
                .scheduledTo(clock.instant()));
    }
}
