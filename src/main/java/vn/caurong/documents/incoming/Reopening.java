package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.Completions.Settled;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Who reported a document done takes that back on the same day. What an answer settled stays
 * settled: it has gone out (NĐ 30/2020 Đ24.2).
 */
@Component
class Reopening {
    /** What waits while a document is worked on. */
    private static final Set<Duty> OPEN = Set.of(Duty.PROCESS, Duty.COORDINATE, Duty.KNOW);

    private final IncomingDocuments documents;
    private final Completions completions;
    private final WorkList worklist;
    private final Trail trail;
    private final SenderTold sender;
    private final Clock clock;

    Reopening(
            IncomingDocuments documents,
            Completions completions,
            WorkList worklist,
            Trail trail,
            SenderTold sender,
            Clock clock) {
        this.documents = documents;
        this.completions = completions;
        this.worklist = worklist;
        this.trail = trail;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * @throws RefusalException when another reported it, an answer settled it, or the day is over
     */
    @Transactional
    void reopen(UUID id, Actor actor) {
        Incoming seen = documents.visible(id, actor);
        Incoming document = documents.visible(id, seen.version(), actor);
        document.may(IncomingMove.REOPEN).orThrow();
        Settled settled = completions.live(id).orElseThrow(() -> new RefusalException("incoming.refused.reopenOthers"));
        mayReopen(settled, actor).orThrow();
        completions.takeBack(id);
        documents.move(document, IncomingMove.REOPEN, document.heldBy(), actor);
        worklist.reopen(document.subject(), OPEN, settled.at(), actor);
        trail.tell(document, actor, "reopened", Map.of());
        sender.takenBack(document);
    }

    private Ruling mayReopen(Settled settled, Actor actor) {
        boolean today = Vietnam.date(settled.at()).equals(Vietnam.today(clock));
        return Ruling.unless(settled.by().equals(actor.person()), "incoming.refused.reopenOthers")
                .and(() -> Ruling.unless(settled.reply() == null, "incoming.refused.reopenAnswered"))
                .and(() -> Ruling.unless(today, "incoming.refused.reopenLate"));
    }
}
