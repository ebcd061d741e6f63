package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ArrivalDesk;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;

/**
 * Hands an issued document to one recipient, or calls it back from there; the recipient's desk makes
 * doing it twice once.
 */
@Component
record Delivering(
        Parcels parcels,
        Deliveries deliveries,
        CallBacks callBacks,
        DeliveryStates states,
        ArrivalDesk desk,
        DeliveringAbroad abroad,
        Clock clock) {
    /** What was called back before it left stays here; what crossed on the way is called back after. */
    void deliver(Parcel parcel) {
        Delivery to = to(parcel);
        if (to.state() == ExchangeState.REFUSED
                || callBacks.reason(parcel.outgoing()).isPresent()) {
            return;
        }
        if (to.code() == null) {
            UUID incoming = desk.deliver(parcels.packed(parcel));
            deliveries.arrived(parcel.outgoing(), parcel.agency(), incoming);
        } else if (abroad.send(parcel, to, parcels.packed(parcel))) {
            deliveries.carried(parcel.outgoing(), parcel.agency(), clock.instant());
        }
        callBack(parcel);
    }

    /** Does nothing when the document was not called back. */
    void callBack(Parcel parcel) {
        Optional<String> reason = callBacks.reason(parcel.outgoing());
        Delivery to = to(parcel);
        if (reason.isEmpty()) {
            return;
        }
        if (to.code() == null) {
            desk.callBack(parcel.outgoing(), parcel.agency(), reason.get());
        } else if (to.carried()) {
            abroad.callBack(parcel, to, parcels.packed(parcel), reason.get());
        }
        if (to.state() == ExchangeState.SENT && !to.carried()) {
            states.neverLeft(parcel.outgoing(), parcel.agency(), clock.instant());
        }
    }

    private Delivery to(Parcel parcel) {
        return deliveries.to(parcel.outgoing(), parcel.agency()).getFirst();
    }
}
