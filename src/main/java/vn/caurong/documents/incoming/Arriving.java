package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** Makes the record of a document that has come, with the item that waits for the clerk (Đ21). */
@Component
class Arriving {
    private final Arrivals arrivals;
    private final KnownArrivals known;
    private final IncomingDocuments documents;
    private final ArrivedFiles files;
    private final RegisterItems items;
    private final Trail trail;
    private final SenderTold sender;
    private final Clock clock;

    Arriving(
            Arrivals arrivals,
            KnownArrivals known,
            IncomingDocuments documents,
            ArrivedFiles files,
            RegisterItems items,
            Trail trail,
            SenderTold sender,
            Clock clock) {
        this.arrivals = arrivals;
        this.known = known;
        this.documents = documents;
        this.files = files;
        this.items = items;
        this.trail = trail;
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
            known.byFile(actor.agency(), taken.blob().sha256()).ifPresent(Duplicates::sameFile);
        } else if (id != null) {
            known.byDocumentId(actor.agency(), id).ifPresent(Duplicates::sameFile);
        }
        try {
            var arrived = taken.arrived(actor.agency(), actor.person(), null, clock.instant());
            UUID made = add(arrived, taken.read(), taken.blob(), actor);
            files.add(documents.find(made).orElseThrow(), taken, actor.person());
            return made;
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
        UUID id = add(taken.arrived(agency, null, partner, clock.instant()), taken.read(), taken.blob(), null);
        Incoming document = documents.find(id).orElseThrow();
        files.add(document, taken, null);
        sender.tell(document, ExchangeState.ARRIVED);
        return id;
    }

    /** A delivery from inside; the caller's transaction. */
    @Transactional
    UUID deliver(Arrivals.Arrived arrived, Details sent, Blob blob) {
        UUID id = add(arrived, sent, blob, null);
        sender.tell(documents.find(id).orElseThrow(), ExchangeState.ARRIVED);
        return id;
    }

    private UUID add(Arrivals.Arrived arrived, Details said, Blob blob, @Nullable Actor actor) {
        arrivals.add(arrived, said);
        Incoming document = documents.find(arrived.id()).orElseThrow();
        files.add(document, arrived, blob);
        items.open(document, said.urgency(), actor);
        Map<String, String> facts = new HashMap<>(Map.of("way", arrived.way(), "sha256", arrived.sha256()));
        if (arrived.sentBy() != null) {
            facts.put("partner", arrived.sentBy());
        }
        if (actor == null) {
            trail.note(document, "arrived", facts);
        } else {
            trail.tell(document, actor, "arrived", facts);
        }
        return arrived.id();
    }
}
