package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Opinions of those who work on a document, and the end of a coordinating unit's part. */
@Component
class Working {
    private static final List<Duty> SPEAKERS =
            List.of(Duty.PROCESS, Duty.COORDINATE, Duty.ASSIGN, Duty.DIRECT, Duty.GIVE_OPINION);

    private final IncomingDocuments documents;
    private final Opinions opinions;
    private final WorkList worklist;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;

    Working(
            IncomingDocuments documents,
            Opinions opinions,
            WorkList worklist,
            Desk desk,
            Trail trail,
            SenderTold sender) {
        this.documents = documents;
        this.opinions = opinions;
        this.worklist = worklist;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
    }

    /** Everybody with an open duty may speak; opinions never stand in each other's way. */
    @Transactional
    void opine(UUID id, String words, Actor actor) {
        Incoming document = documents.visible(id, actor);
        if (SPEAKERS.stream()
                .noneMatch(d -> worklist.mine(document.subject(), d, actor).isPresent())) {
            throw new RefusalException("incoming.refused.notYours");
        }
        opinions.add(document, "OPINION", words, actor);
        begin(document, actor);
        trail.tell(document, actor, "opined", Map.of(), words);
    }

    /** A coordinating unit is done with its part. */
    @Transactional
    void partDone(UUID id, String words, Actor actor) {
        Incoming document = documents.visible(id, actor);
        desk.finish(document, Duty.COORDINATE, actor);
        opinions.add(document, "PART_DONE", words, actor);
        trail.tell(document, actor, "part-done", Map.of(), words);
    }

    /** What is only to be known is done when it is read. */
    @Transactional
    void read(Incoming document, Actor actor) {
        worklist.mine(document.subject(), Duty.KNOW, actor).ifPresent(item -> {
            worklist.close(document.subject(), Duty.KNOW, item.assignee(), actor);
            trail.tell(document, actor, "read", Map.of());
        });
    }

    /** The first word of whoever processes it turns directed into processing. */
    private void begin(Incoming document, Actor actor) {
        if (document.state() == IncomingState.DIRECTED
                && worklist.mine(document.subject(), Duty.PROCESS, actor).isPresent()) {
            documents.move(document, IncomingMove.WORK, document.heldBy(), actor);
            sender.tell(document, ExchangeState.PROCESSING);
        }
    }
}
