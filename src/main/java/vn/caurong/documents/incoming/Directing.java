package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Cho ý kiến chỉ đạo: gives the directive, or passes on to another leader (NĐ 30/2020 Đ23.2–4). */
@Component
class Directing {
    private final IncomingDocuments documents;
    private final Handing handing;
    private final Onward onward;
    private final Desk desk;
    private final Trail trail;

    Directing(IncomingDocuments documents, Handing handing, Onward onward, Desk desk, Trail trail) {
        this.documents = documents;
        this.handing = handing;
        this.onward = onward;
        this.desk = desk;
        this.trail = trail;
    }

    /** Returns who has it now; empty when it was for information only. */
    @Transactional
    String direct(UUID id, int version, Directive directive, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        IncomingMove move = directive.onlyToKnow() ? IncomingMove.FILE : IncomingMove.DIRECT;
        document.may(move).orThrow();
        desk.finish(document, Duty.DIRECT, actor);
        String heldBy = handing.out(document, move, directive, actor);
        trail.tell(document, actor, "directed", DirectiveFacts.of(directive), directive.words());
        return heldBy;
    }

    /** To another leader. */
    @Transactional
    String passOn(UUID id, int version, UUID to, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        desk.finish(document, Duty.DIRECT, actor);
        String heldBy = onward.present(document, to, IncomingMove.PASS_ON, words, actor);
        trail.tell(document, actor, "passed-on", Onward.facts(to), words);
        return heldBy;
    }
}
