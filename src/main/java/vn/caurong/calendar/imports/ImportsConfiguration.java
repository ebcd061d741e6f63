package vn.caurong.calendar.imports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** Calendar files read in go after a day. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> calendarImportsSweep(Imports imports, Clock clock) {
        return Tasks.recurring("calendar.imports-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 50)))
                .execute((instance, context) -> imports.forget(clock.instant().minus(KEPT)));
    }
}
