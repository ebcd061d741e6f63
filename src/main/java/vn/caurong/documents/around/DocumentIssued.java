package vn.caurong.documents.around;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;

/**
 * An outgoing document went out; heard in the transaction of its issue, so what follows from it is
 * kept together with it or not at all.
 *
 * @param mark number and notation as printed
 * @param signed its personal signature, null where who signed no longer has the post they signed in
 */
public record DocumentIssued(
        UUID outgoing, String mark, @Nullable Signed signed, Actor by) {
    /** Who signed, and when. */
    public record Signed(Actor by, Instant at) {}
}
