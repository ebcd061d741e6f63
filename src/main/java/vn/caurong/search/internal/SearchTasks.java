package vn.caurong.search.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.kernel.Preparation;

/** Work of search in the background. */
@Configuration(proxyBeanMethods = false)
class SearchTasks {
    private static final TaskDescriptor<Void> REBUILD = TaskDescriptor.of("search.rebuild");

    @Bean
    RecurringTask<Void> searchFeed(Feeding feeding) {
        return Tasks.recurring("search.feed", Schedules.fixedDelay(Duration.ofSeconds(2)))
                .execute((instance, context) -> feeding.feed());
    }

    @Bean
    OneTimeTask<Void> searchRebuild(Rebuilding rebuilding) {
        return Tasks.oneTime(REBUILD).execute((instance, context) -> rebuilding.rebuild());
    }

    /** A city that is older than its index is read in once. */
    @Bean
    Preparation searchBeginning(JdbcClient jdbc, SchedulerClient scheduler, Clock clock) {
        return () -> {
            boolean empty = jdbc.sql("select not exists (select 1 from search.entry)")
                    .query(Boolean.class)
                    .single();
            if (empty) {
                scheduler.scheduleIfNotExists(REBUILD.instance("all").build(), clock.instant());
            }
        };
    }
}
