package vn.caurong.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/**
 * Opening and closing what waits; called by the module that owns the subject, in the transaction of
 * the change.
 */
public interface WorkList {
    /** Opens items; opening the same (subject, duty, assignee) twice is the same item. */
    void open(List<NewItem> items, @Nullable Actor by);

    /**
     * Closes the item of a duty for an assignee. Closing twice is a no-op; the closing names the
     * actor and the delegation used.
     *
     * @return who closed it before, when it was closed already
     */
    Optional<Closing> close(Subject subject, Duty duty, Assignee assignee, @Nullable Actor by);

    /** Closes every open item of a subject with this duty, or with any duty when null. */
    void closeAll(Subject subject, @Nullable Duty duty, @Nullable Actor by);

    /**
     * What this person closed of the subject since an instant waits again as it did, for whom it
     * waited; nobody is told anew.
     */
    void reopen(Subject subject, Set<Duty> duties, Instant since, Actor closer);

    /**
     * The actor's open item with this duty on the subject: their own post's or person's, or one
     * seen by delegation.
     */
    Optional<OpenItem> mine(Subject subject, Duty duty, Actor actor);

    /** All open items of the actor on the subject, the actor's own before those of others. */
    List<OpenItem> mine(Subject subject, Actor actor);

    /** All open items of a subject, for "Đang chờ …". */
    List<OpenItem> openOn(Subject subject);

    /**
     * Moves the due time of the open items of a subject with this duty, when a deadline changes.
     */
    void reschedule(Subject subject, Duty duty, @Nullable Instant due);

    /** The same for the item of one assignee, who has a deadline of their own. */
    void reschedule(Subject subject, Duty duty, Assignee assignee, @Nullable Instant due);

    /** Open items of a subject say what it is now, when its words change. */
    void rename(Subject subject, String title, int urgency);

    /**
     * Posts whose holders answer for a post of the agency while nobody holds it (core, "Work items");
     * empty while somebody does.
     */
    List<UUID> answeringFor(UUID post, UUID agency);

    /** Posts of the acting agency that nobody holds and the actor's own post answers for: the other way round. */
    List<UUID> answeredBy(Actor actor);

    /**
     * How many items wait for the actor, by subject kind; the list behind has exactly that many
     * rows.
     */
    Map<String, Count> counts(Actor actor);

    /**
     * @param toDo items that want an act
     * @param toKnow items that close on reading
     */
    record Count(long toDo, long toKnow) {
        public static final Count NONE = new Count(0, 0);

        public long all() {
            return toDo + toKnow;
        }
    }

    /** What waits for the actor and is not put off, in the order of the list. */
    List<OpenItem> list(Actor actor);

    /** Subjects of one kind that wait for the actor with such a duty: the list behind {@link #counts}. */
    Set<UUID> waiting(String kind, Predicate<Duty> duty, Actor actor);

    /** The same, put off or not: what somebody does with a subject does not depend on when they wish to see it. */
    Set<UUID> openFor(String kind, Predicate<Duty> duty, Actor actor);

    /** Where the subject stands in the actor's list: "việc 3 trong 17", with the ways on. */
    Optional<Position> position(Subject subject, Actor actor);

    /** What to turn to next: the first of the actor's list that is another subject. */
    Optional<Onward> onward(Subject done, Actor actor);

    /**
     * What waited for a post that is no more waits for who goes on with its work; heard in the same
     * transaction, by the module that owns the subject.
     */
    record MovedOn(Subject subject, Duty duty, UUID from, UUID to) {}

    /**
     * Posts that subjects of a module belong to though nothing waits for them now; a bean of that module.
     * Of those that are no more it hears who goes on.
     */
    interface Belonging {
        List<UUID> posts();
    }

    /**
     * A module that itself reminds of what comes due and is late in its subjects of a kind; a bean of
     * that module. The work list then keeps quiet about these.
     */
    interface Reminding {
        String kind();
    }

    /**
     * A post is no more and its work is about to go on elsewhere; heard in that transaction before any of
     * it has moved, so that a module locks its subjects first and in its own order.
     *
     * @param waiting what waits for the post
     */
    record GoingOn(UUID from, UUID to, List<Subject> waiting) {}

    /** A post is no more and another goes on with its work, once all that waited has moved; heard in that transaction. */
    record GoneOn(UUID from, UUID to) {}

    /**
     * @param person null when the system closed it
     */
    record Closing(@Nullable UUID person, Instant at) {}

    /**
     * @param index from 1
     * @param previous address of the item before, null on the first
     * @param next address of the item after, null on the last
     */
    record Position(
            int index,
            int total,
            @Nullable String previous,
            @Nullable String next) {}

    /**
     * @param href address of its page
     * @param title the subject in one line
     * @param waiting how many rows wait in all
     */
    record Onward(String href, String title, int waiting) {}
}
