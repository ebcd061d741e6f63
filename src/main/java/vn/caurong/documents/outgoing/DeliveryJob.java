package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable job of one delivery; it comes back until the recipient has the document. */
@Configuration(proxyBeanMethods = false)
class DeliveryJob {
    static final TaskDescriptor<Parcel> TASK = TaskDescriptor.of("documents.delivery", Parcel.class);

    /** Which document to which agency; one job for each pair. */
    record Parcel(UUID outgoing, UUID agency) {}

    @Bean
    OneTimeTask<Parcel> delivery(Delivering delivering) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), 2))
                .execute((instance, context) -> delivering.deliver(instance.getData()));
    }
}
