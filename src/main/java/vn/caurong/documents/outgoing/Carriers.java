package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;

/** Puts errands to recipients on their way, in the caller's transaction. */
@Component
record Carriers(SchedulerClient scheduler) {
    /**
     * @param round from 1; sent again after a refusal is another job
     */
    void send(Parcel parcel, int round, Instant at) {
        String once = parcel.outgoing() + ":" + parcel.agency() + (round == 1 ? "" : ":" + round);
        scheduler.scheduleIfNotExists(
                DeliveryJob.TASK.instance(once).data(parcel).scheduledTo(at));
    }

    void callBack(UUID outgoing, Delivery to, Instant at) {
        scheduler.scheduleIfNotExists(DeliveryJob.CALL_BACK
                .instance(outgoing + ":" + to.agency())
                .data(new Parcel(outgoing, to.agency()))
                .scheduledTo(at));
    }
}
