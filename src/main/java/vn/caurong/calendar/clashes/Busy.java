package vn.caurong.calendar.clashes;

import java.time.Instant;
import java.util.UUID;
import vn.caurong.calendar.resources.Stretch;

/**
 * A room, a vehicle or a leader is taken.
 *
 * @param what the resource, or the leader's post
 * @param words for what; of a restricted entry an ellipsis
 * @param unit that registered it
 */
record Busy(UUID what, Instant from, Instant to, String words, UUID unit) {
    boolean meets(Stretch other) {
        return from.isBefore(other.to()) && to.isAfter(other.from());
    }

    String when() {
        return new Stretch(from, to).written();
    }
}
