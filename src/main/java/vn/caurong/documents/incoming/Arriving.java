package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** Makes the record of a document that has come, with the item that waits for the clerk (Đ21). */
@Component
class Arriving {
    private final Arrivals arrivals;
    private final IncomingDocuments documents;
    private final Files files;
    private final Posts posts;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final Clocks clocks;
    private final Clock clock;

    Arriving(
            Arrivals arrivals,
            IncomingDocuments documents,
            Files files,
            Posts posts,
            Desk desk,
            Trail trail,
            SenderTold sender,
            Clocks clocks,
            Clock clock) {
        this.arrivals = arrivals;
        this.documents = documents;
        this.files = files;
        this.posts = posts;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * A file dropped in by a clerk.
     *
     * @throws RefusalException when this very file is here already
     */
    @Transactional
    UUID drop(TakenFile taken, Actor actor) {
        arrivals.byFile(actor.agency(), taken.blob().sha256()).ifPresent(Duplicates::sameFile);
        Arrivals.Arrived arrived = new Arrivals.Arrived(
                Ids.next(),
                actor.agency(),
                "DROP",
                clock.instant(),
                actor.person(),
                null,
                null,
                null,
                taken.blob().sha256(),
                taken.name(),
                taken.blob().pages());
        try {
            return add(arrived, taken.read(), taken.blob(), actor);
        } catch (DuplicateKeyException atTheSameTime) {
            throw new RefusalException("incoming.refused.sameFileNow");
        }
    }

    /** A delivery from inside; the caller's transaction. */
    @Transactional
    UUID deliver(Arrivals.Arrived arrived, Details known, Blob blob) {
        UUID id = add(arrived, known, blob, null);
        sender.tell(documents.find(id).orElseThrow(), ExchangeState.ARRIVED);
        return id;
    }

    /** Registered and presented in time; what came from inside is acknowledged by its coming. */
    private @Nullable Instant due(Incoming document, int urgency) {
        Instant at = document.arrivedAt();
        if (document.outgoing() != null) {
            clocks.begin(LegalClock.ACKNOWLEDGE, document.subject(), at, urgency, document.agency());
            clocks.met(document.subject(), LegalClock.ACKNOWLEDGE);
        }
        clocks.begin(LegalClock.PRESENT, document.subject(), at, urgency, document.agency());
        return clocks.begin(LegalClock.REGISTER, document.subject(), at, urgency, document.agency());
    }

    private UUID add(Arrivals.Arrived arrived, Details known, Blob blob, @Nullable Actor actor) {
        arrivals.add(arrived, known);
        Incoming document = documents.find(arrived.id()).orElseThrow();
        files.attach(document.subject(), FileRole.MAIN, arrived.fileName(), blob, arrived.by());
        Instant due = due(document, known.urgency());
        for (Post clerk : posts.clerks(arrived.agency())) {
            desk.give(document, Duty.REGISTER, clerk.id(), due, actor);
        }
        Map<String, String> facts = Map.of("way", arrived.way(), "sha256", arrived.sha256());
        if (actor == null) {
            trail.note(document, "arrived", facts);
        } else {
            trail.tell(document, actor, "arrived", facts);
        }
        return arrived.id();
    }
}
