package vn.caurong.documents.incoming;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** A leader sends a document back to the clerks, who present it again (NĐ 30/2020 Đ23). */
@Component
class SendingBack {
    private final IncomingDocuments documents;
    private final Presentations presentations;
    private final BackAtClerks clerks;
    private final Desk desk;
    private final Trail trail;

    SendingBack(IncomingDocuments documents, Presentations presentations, BackAtClerks clerks, Desk desk, Trail trail) {
        this.documents = documents;
        this.presentations = presentations;
        this.clerks = clerks;
        this.desk = desk;
        this.trail = trail;
    }

    @Transactional
    void sendBack(UUID id, int version, String words, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.SEND_BACK).orThrow();
        desk.finish(document, Duty.DIRECT, actor);
        documents.move(document, IncomingMove.SEND_BACK, "", actor);
        presentations.add(new Presentations.Row(id, "SENT_BACK", null, words, null), actor);
        clerks.give(document, actor);
        trail.tell(document, actor, "sent-back", Map.of(), words);
    }
}
