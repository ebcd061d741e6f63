package vn.caurong.documents.outgoing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.spi.PartnerStates;

/** States that partners tell, taken for the recipient that has the code. */
@Component
class PartnerToldStates implements PartnerStates {
    private final DeliveriesAbroad abroad;
    private final SentStates states;

    PartnerToldStates(DeliveriesAbroad abroad, SentStates states) {
        this.abroad = abroad;
        this.states = states;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean told(String documentId, String receiver, String code, @Nullable String reason) {
        Optional<ExchangeState> state = ExchangeState.coded(code);
        Optional<Parcel> parcel = abroad.of(documentId, receiver);
        if (state.isEmpty() || parcel.isEmpty()) {
            return false;
        }
        String why = reason == null || reason.isBlank() ? null : reason;
        states.report(parcel.get().outgoing(), parcel.get().agency(), state.get(), why);
        return true;
    }
}
