package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The durable job that tells the stories: a few seconds at a time, on one node, until all is told. */
@Configuration(proxyBeanMethods = false)
@Profile(SettingProfiles.DEMO + " & " + SettingProfiles.STORY)
class StoryJob {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("launch.stories");
    private static final Duration AT_A_TIME = Duration.ofSeconds(5);

    @Bean
    CustomTask<Void> stories(TellingStories telling, Clock clock) {
        return Tasks.custom(TASK)
                .scheduleOnStartup("city", null, (Instant now) -> now)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(5)))
                .execute((instance, context) -> {
                    boolean more = someSteps(telling, context, clock);
                    return more
                            ? (complete, operations) -> operations.reschedule(complete, clock.instant())
                            : new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static boolean someSteps(TellingStories telling, ExecutionContext context, Clock clock) {
        Instant end = clock.instant().plus(AT_A_TIME);
        boolean more = telling.begin();
        while (more
                && clock.instant().isBefore(end)
                && !context.getSchedulerState().isShuttingDown()) {
            more = telling.tellOne();
        }
        return more;
    }
}
