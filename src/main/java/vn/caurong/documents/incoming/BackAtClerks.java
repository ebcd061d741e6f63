package vn.caurong.documents.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** A document that is back at the clerks: they present it again in the time of Đ23.1. */
@Component
record BackAtClerks(Posts posts, Desk desk, Clocks clocks) {
    /** In the caller's transaction. */
    void give(Incoming document, Actor by) {
        Instant due = earlier(
                clocks.beginNow(LegalClock.PRESENT, document.subject(), document.urgency(), document.agency()),
                document.due());
        desk.give(
                document,
                posts.clerks(document.agency()).stream()
                        .map(clerk -> new Desk.Turn(Duty.PRESENT, clerk.id(), due))
                        .toList(),
                by);
    }

    /** It is presented. */
    void presented(Incoming document) {
        clocks.met(document.subject(), LegalClock.PRESENT);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
