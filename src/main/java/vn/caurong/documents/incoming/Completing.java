package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** The leading unit settles a document; what others still had open closes with it. */
@Component
class Completing {
    private final IncomingDocuments documents;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final Completions completions;

    Completing(IncomingDocuments documents, Desk desk, Trail trail, SenderTold sender, Completions completions) {
        this.documents = documents;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
        this.completions = completions;
    }

    /** Report done, by whoever processes it for the leading unit. */
    @Transactional
    void report(UUID id, int version, Completion completion, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.COMPLETE).orThrow();
        desk.mine(document, Duty.PROCESS, actor);
        complete(document, completion, actor);
    }

    /** Settles it; in the caller's transaction. */
    void complete(Incoming document, Completion completion, Actor actor) {
        completion.ruling(document.replyRequired()).orThrow();
        documents.move(document, IncomingMove.COMPLETE, document.heldBy(), actor);
        completions.add(document.id(), completion, actor);
        desk.clear(document, null, actor);
        String words = completion.noReplyWhy().isBlank()
                ? completion.words()
                : (completion.words() + "\n" + completion.noReplyWhy()).strip();
        trail.tell(document, actor, "completed", facts(completion), words);
        sender.tell(document, ExchangeState.COMPLETED);
    }

    private static Map<String, String> facts(Completion completion) {
        return completion.reply() == null || completion.replyMark() == null
                ? Map.of()
                : Map.of("reply", completion.reply().toString(), "mark", completion.replyMark());
    }
}
