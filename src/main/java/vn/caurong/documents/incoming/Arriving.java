package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** A document comes in: its record is made, with the item that waits for the clerk (Đ21). */
@Component
class Arriving {
    private final KnownArrivals known;
    private final ArrivalRecords records;
    private final ArrivedFiles files;
    private final SenderTold sender;
    private final Clock clock;

    Arriving(KnownArrivals known, ArrivalRecords records, ArrivedFiles files, SenderTold sender, Clock clock) {
        this.known = known;
        this.records = records;
        this.files = files;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Files or a message dropped in by a clerk. The same file without a message, or the same
     * message, is here already; a message whose document came on paper is let in, to be added to
     * it.
     *
     * @throws RefusalException when it is here already
     */
    @Transactional
    UUID drop(TakenFile taken, Actor actor) {
        String id = taken.documentId();
        if (!taken.hasMessage()) {
            known.byFile(actor.agency(), taken.blob().sha256()).ifPresent(SameFileException::raise);
        } else if (id != null) {
            known.byDocumentId(actor.agency(), id).ifPresent(SameFileException::raise);
        }
        try {
            var arrived = taken.arrived(actor.agency(), actor.person(), null, clock.instant());
            Incoming made = records.add(arrived, taken.read(), taken.blob(), actor);
            files.add(made, taken, actor.person());
            return made.id();
        } catch (DuplicateKeyException atTheSameTime) {
            throw new RefusalException("incoming.refused.sameFileNow");
        }
    }

    /**
     * A message from a partner's program.
     *
     * @throws DuplicateKeyException when the same document comes at the same time
     */
    @Transactional
    UUID receive(TakenFile taken, UUID agency, String partner) {
        var arrived = taken.arrived(agency, null, partner, clock.instant());
        Incoming document = records.add(arrived, taken.read(), taken.blob(), null);
        files.add(document, taken, null);
        sender.tell(document, ExchangeState.ARRIVED);
        return document.id();
    }

    /** A delivery from inside; the caller's transaction. */
    @Transactional
    UUID deliver(Arrivals.Arrived arrived, Details sent, Blob blob) {
        Incoming document = records.add(arrived, sent, blob, null);
        sender.tell(document, ExchangeState.ARRIVED);
        return document.id();
    }
}
