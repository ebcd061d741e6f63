package vn.caurong.worklist.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.access.DelegableDuties;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/** What the work list contributes to others, and its work by the clock. */
@Configuration(proxyBeanMethods = false)
class WorkListConfiguration {
    /** All but signing: a work delegation lets one handle, never sign. */
    static final Set<String> DELEGABLE = EnumSet.complementOf(EnumSet.of(Duty.SIGN)).stream()
            .map(Duty::name)
            .collect(Collectors.toUnmodifiableSet());

    @Bean
    DelegableDuties delegableDuties() {
        return new DelegableDuties(DELEGABLE);
    }

    /** As the day begins, because posts and units end with the day before. */
    @Bean
    RecurringTask<Void> workListMovingOn(MovingOn moving) {
        return Tasks.recurring("worklist.moving-on", Schedules.daily(Vietnam.ZONE, LocalTime.of(0, 1)))
                .execute((instance, context) -> moving.on());
    }

    /** Soon after, so that the bell and the counts of open pages follow (decision 24). */
    @Bean
    RecurringTask<Void> workListStirring(Stirring stirring) {
        return Tasks.recurring("worklist.stirring", FixedDelay.ofSeconds(1))
                .execute((instance, context) -> stirring.run());
    }

    @Bean
    RecurringTask<Void> workListWarning(Stirring stirring) {
        return Tasks.recurring("worklist.warning", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> stirring.warn());
    }

    @Bean
    RecurringTask<Void> workListOrphans(Orphans orphans) {
        return Tasks.recurring("worklist.orphans", Schedules.daily(Vietnam.ZONE, LocalTime.of(2, 30)))
                .execute((instance, context) -> orphans.report());
    }
}
