package vn.caurong.documents.outgoing;

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

/** Duties of outgoing documents: the item and the audience that goes with it, always together. */
@Component
record OutgoingDesk(WorkList worklist, Access access) {
    /** Gives a duty to a post and lets those see the document who go with it. */
    void give(Outgoing document, Task task, UUID post, @Nullable Actor by) {
        give(document, task, List.of(post), by);
    }

    /** The same to several at once. */
    void give(Outgoing document, Task task, List<UUID> posts, @Nullable Actor by) {
        posts.forEach(
                post -> access.grantDuty(document.asSubject(), post, task.duty().name(), document.restricted()));
        worklist.open(posts.stream().map(post -> item(document, task, post)).toList(), by);
    }

    private static NewItem item(Outgoing document, Task task, UUID post) {
        return new NewItem(
                document.asSubject(),
                task.duty(),
                new Assignee.ToPost(post),
                task.due(),
                document.urgency(),
                document.subject(),
                task.mark(),
                task.from());
    }

    /**
     * What is asked of a post.
     *
     * @param mark number and notation, empty before they are given
     * @param from who hands it over, for the row's small line
     */
    record Task(Duty duty, @Nullable Instant due, String mark, String from) {
        static Task of(Duty duty, @Nullable Instant due, Actor by) {
            return new Task(duty, due, "", by.name());
        }
    }

    /**
     * The actor's open item for what the document waits for now.
     *
     * @throws RefusalException when it does not wait for the actor, naming who has it
     */
    OpenItem mine(Outgoing document, Duty duty, Actor actor) {
        return worklist.mine(document.asSubject(), duty, actor)
                .orElseThrow(() -> new RefusalException("outgoing.refused.notYours", document.heldBy()));
    }

    /** Closes the actor's item, which must be there. */
    void finish(Outgoing document, Duty duty, Actor actor) {
        OpenItem item = mine(document, duty, actor);
        worklist.close(document.asSubject(), duty, item.assignee(), actor);
    }

    /** Rows of those who have it say what it is about now. */
    void rename(Outgoing document) {
        worklist.rename(document.asSubject(), document.subject(), document.urgency());
    }

    /** Closes every item with this duty, or with any duty when null. */
    void clear(Outgoing document, @Nullable Duty duty, @Nullable Actor by) {
        worklist.closeAll(document.asSubject(), duty, by);
    }

    /** Whose turn a state is. */
    static @Nullable Duty duty(OutgoingState state) {
        return switch (state) {
            case DRAFT -> Duty.DRAFT;
            case IN_REVIEW -> Duty.REVIEW;
            case TO_SIGN -> Duty.SIGN;
            case SIGNED, NUMBERED -> Duty.ISSUE;
            case ISSUED, WITHDRAWN -> null;
        };
    }
}
