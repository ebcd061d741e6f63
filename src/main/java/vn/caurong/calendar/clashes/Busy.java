package vn.caurong.calendar.clashes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.resources.Stretch;

/**
 * A room, a vehicle or a leader is taken.
 *
 * @param what the resource, or the leader's post
 * @param words for what; of a restricted entry an ellipsis, of another agency's none
 * @param unit that registered it, null for another agency's
 */
record Busy(
        UUID what,
        Instant from,
        Instant to,
        String words,
        @Nullable UUID unit) {
    boolean meets(Stretch other) {
        return from.isBefore(other.to()) && to.isAfter(other.from());
    }

    String when() {
        return new Stretch(from, to).written();
    }
}
