package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** The item that waits for the clerks of the agency a document came to (NĐ 30/2020 Đ4.2c). */
@Component
record RegisterItems(Posts posts, Desk desk, Clocks clocks) {
    void open(Incoming document, int urgency, @Nullable Actor by) {
        Instant due = due(document, urgency);
        Instant told = document.way().equals("EDXML")
                ? clocks.begin(
                        LegalClock.ACKNOWLEDGE, document.subject(), document.arrivedAt(), urgency, document.agency())
                : null;
        List<Desk.Turn> turns = new ArrayList<>();
        for (Post clerk : posts.clerks(document.agency())) {
            turns.add(new Desk.Turn(Duty.REGISTER, clerk.id(), due));
            if (told != null) { // a message brought by hand: no program tells its sender
                turns.add(new Desk.Turn(Duty.ACKNOWLEDGE, clerk.id(), told));
            }
        }
        desk.give(document, turns, by);
    }

    /** Registered and presented in time; who sent it by a program is told by its coming. */
    private @Nullable Instant due(Incoming document, int urgency) {
        Instant at = document.arrivedAt();
        if (document.outgoing() != null || document.sentBy() != null) {
            clocks.begin(LegalClock.ACKNOWLEDGE, document.subject(), at, urgency, document.agency());
            clocks.met(document.subject(), LegalClock.ACKNOWLEDGE);
        }
        clocks.begin(LegalClock.PRESENT, document.subject(), at, urgency, document.agency());
        return clocks.begin(LegalClock.REGISTER, document.subject(), at, urgency, document.agency());
    }
}
