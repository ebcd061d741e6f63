package vn.caurong.kernel.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.kernel.Vietnam;

/** Forgets idempotency keys after seven days: no page stays open that long with its form. */
@Configuration(proxyBeanMethods = false)
class CommandSweep {
    private static final int DAYS = 7;

    @Bean
    RecurringTask<Void> commandSweeping(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("kernel.command-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 10)))
                .execute((instance, context) -> jdbc.sql("delete from kernel.command where at < ?")
                        .param(OffsetDateTime.now(clock).minusDays(DAYS))
                        .update());
    }
}
