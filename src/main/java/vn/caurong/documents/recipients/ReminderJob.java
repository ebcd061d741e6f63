package vn.caurong.documents.recipients;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.documents.register.ExportingRegister;
import vn.caurong.notifications.Mailing;

/** The durable jobs of this part. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {
    static final TaskDescriptor<Reminder> TASK = TaskDescriptor.of("documents.reminder", Reminder.class);

    /** One recipient reminded on one day. */
    record Reminder(UUID outgoing, UUID agency, LocalDate day) {}

    @Bean
    OneTimeTask<Reminder> reminder(RemindingRecipients reminding) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        20, new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 2)))
                .execute((instance, context) -> reminding.remind(instance.getData()));
    }

    /** One at a time in the whole program; what it could not hand over waits for a later run. */
    @Bean
    RecurringTask<Void> documentsByMail(SendingByMail sending, Mailing mailing, Clock clock) {
        return Tasks.recurring("documents.by-mail", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> sending.run(mailing, clock));
    }

    @Bean
    ExportingRegister postalRegisterExport(PostalRegister register) {
        return new ExportingRegister(register);
    }

    @Bean
    RecurringTask<Void> lateDeliveriesWatch(LateDeliveries late) {
        return Tasks.recurring("documents.late-deliveries", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> late.run());
    }
}
