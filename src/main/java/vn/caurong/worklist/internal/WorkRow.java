package vn.caurong.worklist.internal;

import org.jspecify.annotations.Nullable;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.TakingUp;

/**
 * A row of the list.
 *
 * @param as in what capacity the reader sees it
 * @param href where the row leads
 * @param icon of the kind in the sprite
 * @param nameKey message key of the kind's name
 * @param snoozed put off by the reader
 * @param told set when the row only tells that another one did the work
 */
public record WorkRow(
        OpenItem item,
        As as,
        String href,
        String icon,
        String nameKey,
        boolean snoozed,
        @Nullable Told told) {
    /** Who did what the reader could have done too. */
    public record Told(String by, Duty duty) {}

    /** Why a row is in the reader's list. */
    public enum As {
        OWN,
        /** Delegated: shown "thay …". */
        DELEGATED,
        /** The post is vacant: "chức danh trống". */
        VACANT,
        /** The person left, or the post is no more: "cần bàn giao". */
        HAND_ON
    }

    boolean of(TakingUp door) {
        return item.duty() == door.duty() && item.subject().kind().equals(door.kind());
    }

    /** Waits for the reader's own person or post, were it only since another post ended. */
    boolean waitsForReader() {
        return as == As.OWN || (as == As.HAND_ON && item.assignee() instanceof Assignee.ToPost);
    }
}
