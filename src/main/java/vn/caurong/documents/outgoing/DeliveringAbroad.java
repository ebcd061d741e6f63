package vn.caurong.documents.outgoing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.recipients.SenderNotices;
import vn.caurong.documents.recipients.SenderNotices.About;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.NotCarriedException;
import vn.caurong.documents.spi.PartnerRoad;

/**
 * To a recipient reached through a partner. What did not get through is shown; unless the partner
 * refused it for good, the job comes back.
 */
@Component
record DeliveringAbroad(
        PartnerLetters letters, PartnerRoad road, Troubles troubles, SenderNotices notices, Clock clock) {
    /**
     * @return false when the partner refused it for good
     */
    boolean send(Parcel parcel, Delivery to, Delivered packed) {
        return carry(parcel, to, packed, letters.of(packed, to));
    }

    void callBack(Parcel parcel, Delivery to, Delivered packed, String reason) {
        carry(parcel, to, packed, letters.callingBack(packed, to, reason));
    }

    private boolean carry(Parcel parcel, Delivery to, Delivered packed, Letter letter) {
        try {
            road.carry(to.agency(), letter);
            troubles.over(parcel);
            return true;
        } catch (NotCarriedException why) {
            troubles.note(parcel, why, clock.instant());
            if (!why.forGood()) {
                throw why;
            }
            String mark = packed.number() + "/" + packed.notation();
            About about = new About(parcel.outgoing(), packed.subject(), mark, packed.urgency());
            notices.stuck(about, packed.fromAgency(), to.name(), to.round());
            return false;
        }
    }
}
