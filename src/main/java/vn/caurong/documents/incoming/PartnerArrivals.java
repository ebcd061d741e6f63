package vn.caurong.documents.incoming;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.caurong.documents.PartnerDoor;

/**
 * Messages from partners. Idempotent by (document id, agency): the unique index of live documents
 * decides, the look before only spares work.
 */
@Component
record PartnerArrivals(TakingFiles taking, KnownArrivals arrivals, Arriving arriving, Cancelling cancelling)
        implements PartnerDoor {
    @Override
    public Received receive(Message message, UUID agency) throws IOException {
        String id = TidyText.cut(message.read().documentId(), 120);
        Optional<UUID> before = known(agency, id);
        if (before.isPresent()) {
            return new Received(before.get(), true);
        }
        TakenFile taken = taking.take(message.read(), message.content(), message.name(), agency);
        try {
            return new Received(arriving.receive(taken, agency, TidyText.cut(message.partner(), 200)), false);
        } catch (DuplicateKeyException atTheSameTime) {
            return new Received(known(agency, id).orElseThrow(), true);
        }
    }

    @Override
    public void callBack(UUID incoming, String reason) {
        cancelling.cancel(incoming, reason);
    }

    private Optional<UUID> known(UUID agency, String id) {
        return arrivals.byDocumentId(agency, id).map(KnownArrivals.Known::id);
    }
}
