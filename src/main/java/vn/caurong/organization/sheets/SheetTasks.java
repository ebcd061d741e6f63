package vn.caurong.organization.sheets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** Files brought in are personal data: they go after a day, entered or not. */
@Configuration(proxyBeanMethods = false)
class SheetTasks {
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> sheetSweep(NewBringings bringings, Clock clock) {
        return Tasks.recurring("organization.sheet-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> bringings.forget(clock.instant().minus(KEPT)));
    }
}
