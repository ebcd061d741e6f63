package vn.caurong.organization.endings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** Settles agencies as the day of their end begins. */
@Configuration(proxyBeanMethods = false)
class SettlingJob {
    @Bean
    RecurringTask<Void> agenciesSettling(SettlingAgencies settling) {
        return Tasks.recurring("organization.agencies-settling", Schedules.daily(Vietnam.ZONE, LocalTime.MIDNIGHT))
                .execute((instance, context) -> settling.settle());
    }
}
