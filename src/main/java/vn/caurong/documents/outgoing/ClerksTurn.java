package vn.caurong.documents.outgoing;

import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** A signed document waits for the clerks, who number and issue it (NĐ 30/2020 Đ14, Đ15). */
@Component
record ClerksTurn(AgencyPosts posts, OutgoingDesk desk, ClerkItems clerks) {
    void give(Outgoing signed, SignedPaper paper, Actor by) {
        Task task = Task.of(Duty.ISSUE, clerks.due(signed, paper.at()), by);
        desk.give(signed, task, posts.clerkIds(signed.agency()), by);
    }

    private Post clerk(Outgoing document) {
        return posts.clerks(document.agency()).getFirst();
    }

    /** Who holds it now. */
    String holder(Outgoing document) {
        return AgencyPosts.name(clerk(document));
    }
}
