package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.recipients.RecipientGroups;
import vn.caurong.documents.spi.PartnerRoad;
import vn.caurong.documents.spi.PartnerRoad.Reached;
import vn.caurong.organization.Unit;

/** Puts a delivery to each recipient on its way, in the transaction of the issue. */
@Component
record SendingOut(
        Contents contents,
        RecipientGroups groups,
        PartnerRoad road,
        DeliveryRounds rounds,
        Carriers carriers,
        Clock clock) {
    /**
     * One durable job for each agency named on the page, by itself or in a group as it stands today,
     * however often it is named; inside, or through the partner that serves it.
     *
     * @return addressees that are none of these: they get it by the post
     */
    List<String> to(Outgoing document) {
        List<String> outside = new ArrayList<>();
        for (Recipient recipient :
                contents.of(document.id(), document.content()).recipients()) {
            if (!sent(document, recipient) && !recipient.copy()) {
                outside.add(recipient.name());
            }
        }
        return outside;
    }

    private boolean sent(Outgoing document, Recipient recipient) {
        UUID agency = recipient.agency();
        if (agency != null) {
            send(document, agency, recipient.name());
            return true;
        }
        Optional<List<Unit>> group = groups.members(recipient.name(), document.agency());
        group.ifPresent(members -> members.forEach(member -> send(document, member.id(), member.name())));
        Optional<Reached> reached = group.isPresent() ? Optional.empty() : road.named(recipient.name());
        reached.ifPresent(there -> begin(document, there.id(), recipient.name(), there.code()));
        return group.isPresent() || reached.isPresent();
    }

    private void send(Outgoing document, UUID agency, String name) {
        begin(document, agency, name, road.of(agency).map(Reached::code).orElse(null));
    }

    private void begin(Outgoing document, UUID to, String name, @Nullable String code) {
        Instant now = clock.instant();
        if (rounds.begin(document.id(), to, name, code, now)) {
            carriers.send(new Parcel(document.id(), to), 1, now);
        }
    }
}
