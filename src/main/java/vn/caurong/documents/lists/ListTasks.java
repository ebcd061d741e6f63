package vn.caurong.documents.lists;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** What lists clear away by the clock. */
@Configuration(proxyBeanMethods = false)
class ListTasks {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration FILES_KEPT = Duration.ofDays(1); // as long as a blob nobody refers to

    static final TaskDescriptor<Exporting.Errand> EXPORT =
            TaskDescriptor.of("documents.lists.export", Exporting.Errand.class);

    @Bean
    OneTimeTask<Exporting.Errand> listExport(WritingExports writing) {
        return Tasks.oneTime(EXPORT).execute((instance, context) -> writing.write(instance.getData()));
    }

    @Bean
    RecurringTask<Void> listSweep(BulkReports reports, Exports exports, Clock clock) {
        return Tasks.recurring("documents.lists.sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> {
                    reports.forget(clock.instant().minus(KEPT));
                    exports.forget(clock.instant().minus(FILES_KEPT));
                });
    }
}
