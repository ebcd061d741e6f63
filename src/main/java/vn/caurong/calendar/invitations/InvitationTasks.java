package vn.caurong.calendar.invitations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.notifications.Inviting;

/** Invitations go out by the clock: the week is published without waiting for a mail server. */
@Configuration(proxyBeanMethods = false)
class InvitationTasks {
    @Bean
    RecurringTask<Void> calendarInvitations(SendingInvitations sending, Inviting inviting, Clock clock) {
        return Tasks.recurring("calendar.invitations", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> sending.run(inviting, clock));
    }
}
