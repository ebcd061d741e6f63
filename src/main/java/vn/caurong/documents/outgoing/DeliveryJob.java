package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable jobs of one recipient; they come back until the recipient has it. */
@Configuration(proxyBeanMethods = false)
class DeliveryJob {
    static final TaskDescriptor<Parcel> TASK = TaskDescriptor.of("documents.delivery", Parcel.class);
    static final TaskDescriptor<Parcel> CALL_BACK = TaskDescriptor.of("documents.call-back", Parcel.class);

    /** Which document to which agency; one job for each pair and round. */
    record Parcel(UUID outgoing, UUID agency) {}

    @Bean
    OneTimeTask<Parcel> delivery(Delivering delivering) {
        return Tasks.oneTime(TASK)
                .onFailure(new PatientRetry<>())
                .execute((instance, context) -> delivering.deliver(instance.getData()));
    }

    @Bean
    OneTimeTask<Parcel> callBack(Delivering delivering) {
        return Tasks.oneTime(CALL_BACK)
                .onFailure(new PatientRetry<>())
                .execute((instance, context) -> delivering.callBack(instance.getData()));
    }
}
