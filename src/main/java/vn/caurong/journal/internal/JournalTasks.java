package vn.caurong.journal.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Vietnam;

/** Work of the journal by the clock. */
@Configuration(proxyBeanMethods = false)
class JournalTasks {
    @Bean
    RecurringTask<Void> journalHeads(SigningHeads heads, Clock clock) {
        return Tasks.recurring("journal.heads", Schedules.daily(Vietnam.ZONE, LocalTime.of(0, 5)))
                .execute((instance, context) -> {
                    try {
                        heads.sign(Vietnam.today(clock).minusDays(1));
                    } catch (IOException | GeneralSecurityException unusableKey) {
                        throw new IllegalStateException("the journal's key cannot be used", unusableKey);
                    }
                });
    }
}
