package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Hands a draft to the next of its route: state, holder, item and audience together. */
@Component
record PassingOn(OutgoingDocuments documents, AgencyPosts posts, OutgoingDesk desk) {
    /**
     * @param document as it was read
     * @param changed the same with what else changes in this act
     */
    void to(Outgoing document, Outgoing changed, Route.Step next, Actor by) {
        String holder = holder(document, next.post());
        Outgoing moved = moved(changed, next.duty()).at(holder);
        documents.change(moved, document.version(), by);
        desk.give(moved, Task.of(next.duty(), moved.due(), by), next.post(), by);
    }

    /** Back to the author with remarks. */
    void back(Outgoing document, Actor by) {
        Outgoing returned = document.after(OutgoingMove.RETURN).at(holder(document, document.authorPost()));
        documents.change(returned, document.version(), by);
        desk.give(returned, Task.of(Duty.DRAFT, returned.due(), by), returned.authorPost(), by);
    }

    private static Outgoing moved(Outgoing document, Duty next) {
        if (next == Duty.SIGN) {
            return document.after(OutgoingMove.PRESENT);
        }
        return document.state() == OutgoingState.IN_REVIEW ? document : document.after(OutgoingMove.SUBMIT);
    }

    private String holder(Outgoing document, UUID post) {
        return AgencyPosts.name(posts.own(document.agency(), post));
    }
}
