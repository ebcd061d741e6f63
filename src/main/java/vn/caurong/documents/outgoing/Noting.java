package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** What is only to be known is done when it is read. */
@Component
class Noting {
    private final WorkList worklist;

    Noting(WorkList worklist) {
        this.worklist = worklist;
    }

    @Transactional
    void read(UUID id, Actor actor) {
        worklist.mine(Outgoing.subject(id), Duty.KNOW, actor)
                .ifPresent(item -> worklist.close(Outgoing.subject(id), Duty.KNOW, item.assignee(), actor));
    }
}
