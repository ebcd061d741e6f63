package vn.caurong.calendar.waiting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at weeks as their entries come to an end. */
@Configuration(proxyBeanMethods = false)
class WaitingTasks {
    @Bean
    RecurringTask<Void> calendarWeeks(SettlingWeeks settling) {
        return Tasks.recurring("calendar.weeks", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> settling.run());
    }
}
