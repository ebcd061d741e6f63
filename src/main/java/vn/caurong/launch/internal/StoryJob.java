package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.caurong.kernel.Preparation;

/** The durable job that tells the stories: a few seconds at a time, on one node, until all is told. */
@Configuration(proxyBeanMethods = false)
@Profile(SettingProfiles.DEMO + " & " + SettingProfiles.STORY)
class StoryJob {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("launch.stories");
    private static final Duration AT_A_TIME = Duration.ofSeconds(5);

    /** What is told uses the scheduler itself, so it is asked for only when it is time. */
    @Bean
    CustomTask<Void> stories(ObjectProvider<TellingStories> telling, Clock clock) {
        return Tasks.custom(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(5)))
                .execute((instance, context) -> {
                    boolean more = someSteps(telling.getObject(), context, clock);
                    return more
                            ? (complete, operations) -> operations.reschedule(complete, clock.instant())
                            : new CompletionHandler.OnCompleteRemove<>();
                });
    }

    @Bean
    Preparation storiesBegun(TellingStories telling, SchedulerClient scheduler, Clock clock) {
        return () -> {
            if (telling.begin()) {
                scheduler.scheduleIfNotExists(TASK.instance("city").scheduledTo(clock.instant()));
            }
        };
    }

    private static boolean someSteps(TellingStories telling, ExecutionContext context, Clock clock) {
        Instant end = clock.instant().plus(AT_A_TIME);
        boolean more = true;
        while (more
                && clock.instant().isBefore(end)
                && !context.getSchedulerState().isShuttingDown()) {
            more = telling.tellOne();
        }
        return more;
    }
}
