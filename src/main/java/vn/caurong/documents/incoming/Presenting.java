package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** The clerk presents once more what a leader sent back (NĐ 30/2020 Đ23). */
@Component
class Presenting {
    private final IncomingDocuments documents;
    private final Onward onward;
    private final BackAtClerks clerks;
    private final Desk desk;
    private final Trail trail;

    Presenting(IncomingDocuments documents, Onward onward, BackAtClerks clerks, Desk desk, Trail trail) {
        this.documents = documents;
        this.onward = onward;
        this.clerks = clerks;
        this.desk = desk;
        this.trail = trail;
    }

    @Transactional
    String present(UUID id, int version, UUID to, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.PRESENT).orThrow();
        desk.mine(document, Duty.PRESENT, actor);
        desk.clear(document, Duty.PRESENT, actor);
        clerks.presented(document);
        String heldBy = onward.present(document, to, IncomingMove.PRESENT, words, actor);
        trail.tell(document, actor, "presented", Onward.facts(to), words);
        return heldBy;
    }
}
