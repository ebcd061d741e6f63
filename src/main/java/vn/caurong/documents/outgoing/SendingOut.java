package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a delivery to each recipient inside on its way, in the transaction of the issue. */
@Component
class SendingOut {
    private final Contents contents;
    private final Deliveries deliveries;
    private final SchedulerClient scheduler;
    private final Clock clock;

    SendingOut(Contents contents, Deliveries deliveries, SchedulerClient scheduler, Clock clock) {
        this.contents = contents;
        this.deliveries = deliveries;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** One durable job for each agency named on the page, however often it is named. */
    void to(Outgoing document) {
        Instant now = clock.instant();
        for (Recipient recipient :
                contents.of(document.id(), document.content()).recipients()) {
            UUID agency = recipient.agency();
            if (agency != null && deliveries.begin(document.id(), agency, recipient.name(), now)) {
                scheduler.scheduleIfNotExists(DeliveryJob.TASK
                        .instance(document.id() + ":" + agency)
                        .data(new DeliveryJob.Parcel(document.id(), agency))
                        .scheduledTo(now));
            }
        }
    }
}
