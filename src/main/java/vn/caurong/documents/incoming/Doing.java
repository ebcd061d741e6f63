package vn.caurong.documents.incoming;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The next act of the reader; at most one part is there.
 *
 * @param giving the directing form
 * @param present leaders by post id, when it is to be presented again
 * @param assign the form of a head of unit
 * @param process what whoever processes it may do
 * @param coordinate true when the reader's part is to coordinate
 * @param behalf post acted for, null for one's own
 */
record Doing(
        @Nullable GivingForm giving,
        @Nullable Map<String, String> present,
        @Nullable AssignForm assign,
        @Nullable ProcessForm process,
        boolean coordinate,
        @Nullable String behalf) {
    static final Doing NOTHING = new Doing(null, null, null, null, false, null);

    /**
     * @param people posts of the unit by id
     * @param self the head's own post
     */
    record AssignForm(Map<String, String> people, String self, DuePicks due) {}

    /**
     * @param replyRequired completion needs a reply or a reason
     * @param drafting true while a reply is being drafted
     * @param named true for a person whom the leader named: may give it back
     */
    record ProcessForm(boolean replyRequired, boolean drafting, boolean named) {}

    boolean nothing() {
        return giving == null && present == null && assign == null && process == null && !coordinate;
    }
}
