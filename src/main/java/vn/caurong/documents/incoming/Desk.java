package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Duties of incoming documents: the item and the audience that goes with it, always together. */
@Component
record Desk(WorkList worklist, Access access) {
    /** Gives a duty to a post and lets those see the document who go with it. */
    void give(Incoming document, Duty duty, UUID post, @Nullable Instant due, @Nullable Actor by) {
        give(document, List.of(new Turn(duty, post, due)), by);
    }

    /** The same to several at once. */
    void give(Incoming document, List<Turn> turns, @Nullable Actor by) {
        turns.forEach(turn ->
                access.grantDuty(document.subject(), turn.post(), turn.duty().name(), document.restricted()));
        worklist.open(turns.stream().map(turn -> item(document, turn)).toList(), by);
    }

    private static NewItem item(Incoming document, Turn turn) {
        return new NewItem(
                document.subject(),
                turn.duty(),
                new Assignee.ToPost(turn.post()),
                turn.due(),
                document.urgency(),
                document.title().isEmpty() ? document.fileName() : document.title(),
                document.mark(),
                document.senderName());
    }

    /** What is asked of a post, and by when. */
    record Turn(Duty duty, UUID post, @Nullable Instant due) {}

    /**
     * The actor's own open item with this duty.
     *
     * @throws RefusalException when it does not wait for the actor, naming what to do
     */
    OpenItem mine(Incoming document, Duty duty, Actor actor) {
        return worklist.mine(document.subject(), duty, actor)
                .orElseThrow(() -> new RefusalException("incoming.refused.notYours"));
    }

    /** Closes the actor's item, which must be there. */
    OpenItem finish(Incoming document, Duty duty, Actor actor) {
        OpenItem item = mine(document, duty, actor);
        worklist.close(document.subject(), duty, item.assignee(), actor);
        return item;
    }

    /** Closes every item with this duty, or with any duty when null. */
    void clear(Incoming document, @Nullable Duty duty, @Nullable Actor actor) {
        worklist.closeAll(document.subject(), duty, actor);
    }
}
