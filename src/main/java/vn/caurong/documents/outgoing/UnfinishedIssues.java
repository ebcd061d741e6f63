package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after issues that broke off between number and seal: only the clerk's PIN can go on, so
 * each such document keeps its number and an item that shows it.
 */
@Configuration(proxyBeanMethods = false)
class UnfinishedIssues {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> lookingAfterIssues(
            GivenNumbers numbers, ClerkItems items, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("documents.unfinished-issues", FixedDelay.of(EVERY))
                .execute((instance, context) -> numbers.unfinished(
                                clock.instant().minus(EVERY))
                        .forEach(number -> transaction.executeWithoutResult(status -> items.keep(number))));
    }
}
