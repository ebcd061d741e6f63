package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What is only to be known is marked as known without opening it. */
@Component
class MarkingRead {
    private final IncomingDocuments documents;
    private final Working working;
    private final WorkList worklist;

    MarkingRead(IncomingDocuments documents, Working working, WorkList worklist) {
        this.documents = documents;
        this.working = working;
        this.worklist = worklist;
    }

    /**
     * @throws RefusalException when it is not for the actor to know only
     */
    @Transactional
    void mark(UUID id, Actor actor) {
        Incoming document = documents.visible(id, actor);
        if (worklist.mine(document.subject(), Duty.KNOW, actor).isEmpty()) {
            throw new RefusalException("incoming.refused.notToKnow");
        }
        working.read(document, actor);
    }
}
