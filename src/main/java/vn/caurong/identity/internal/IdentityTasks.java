package vn.caurong.identity.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** Work of identity by the clock. */
@Configuration(proxyBeanMethods = false)
class IdentityTasks {
    /** Ended sessions stay so long that a page left open is recognised. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> identitySweep(SessionEndingRows sessions, Attempts attempts, Machines machines, Clock clock) {
        return Tasks.recurring("identity.sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 20)))
                .execute((instance, context) -> {
                    sessions.forget(clock.instant().minus(KEPT));
                    attempts.forget();
                    machines.forget(clock.instant().minus(Machines.KEPT));
                });
    }
}
