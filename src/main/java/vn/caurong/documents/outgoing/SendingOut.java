package vn.caurong.documents.outgoing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.recipients.RecipientGroups;
import vn.caurong.organization.Unit;

/** Puts a delivery to each recipient inside on its way, in the transaction of the issue. */
@Component
class SendingOut {
    private final Contents contents;
    private final RecipientGroups groups;
    private final Deliveries deliveries;
    private final SchedulerClient scheduler;
    private final Clock clock;

    SendingOut(
            Contents contents, RecipientGroups groups, Deliveries deliveries, SchedulerClient scheduler, Clock clock) {
        this.contents = contents;
        this.groups = groups;
        this.deliveries = deliveries;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * One durable job for each agency named on the page, by itself or in a group as it stands today,
     * however often it is named.
     *
     * @return addressees that are neither: they get it by the post
     */
    List<String> to(Outgoing document) {
        List<String> outside = new ArrayList<>();
        for (Recipient recipient :
                contents.of(document.id(), document.content()).recipients()) {
            UUID agency = recipient.agency();
            if (agency != null) {
                send(document, agency, recipient.name());
                continue;
            }
            Optional<List<Unit>> group = groups.members(recipient.name(), document.agency());
            group.ifPresent(members -> members.forEach(member -> send(document, member.id(), member.name())));
            if (group.isEmpty() && !recipient.copy()) {
                outside.add(recipient.name());
            }
        }
        return outside;
    }

    private void send(Outgoing document, UUID agency, String name) {
        Instant now = clock.instant();
        if (deliveries.begin(document.id(), agency, name, now)) {
            scheduler.scheduleIfNotExists(DeliveryJob.TASK
                    .instance(document.id() + ":" + agency)
                    .data(new DeliveryJob.Parcel(document.id(), agency))
                    .scheduledTo(now));
        }
    }
}
