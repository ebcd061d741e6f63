package vn.caurong.tasks.urging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.organization.Administration;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.WorkList;

/** The job that urges, and the door of its settings. */
@Configuration(proxyBeanMethods = false)
class UrgingJob {
    @Bean
    RecurringTask<Void> taskUrging(Urging urging) {
        return Tasks.recurring("tasks.urging", FixedDelay.ofMinutes(15)).execute((instance, context) -> urging.run());
    }

    /** The ladder tells of tasks; of each item beside it nobody is told again. */
    @Bean
    WorkList.Reminding taskReminding() {
        return () -> TaskSubject.KIND;
    }

    @Bean
    Administration.Door urgingDoor() {
        return new Administration.Door(
                Administration.Place.AGENCY, "tasks.urging.rules", "/administration/agencies/{id}/urging", 80);
    }
}
