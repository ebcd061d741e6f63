package vn.caurong.exchange.partners;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring jobs of the exchange. */
@Configuration(proxyBeanMethods = false)
class ExchangeTasks {
    private static final int MINUTES = 5;

    @Bean
    RecurringTask<Void> hearing(HearingStates hearing) {
        return Tasks.recurring("exchange.hearing", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> hearing.run());
    }
}
