package vn.caurong.documents.incoming;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** What has come and does not enter the register: refused, merged, or a state secret. */
@Component
record LeavingArrivals(IncomingDocuments documents, Desk desk, Clocks clocks) {
    /** The document for the clerk it waits for, who opened its page at this version. */
    Incoming begin(UUID id, int version, IncomingMove move, Actor clerk) {
        return mayLeave(documents.visible(id, version, clerk), move, clerk);
    }

    /** The same where no page was opened. */
    Incoming begin(UUID id, IncomingMove move, Actor clerk) {
        return mayLeave(documents.visible(id, clerk), move, clerk);
    }

    private Incoming mayLeave(Incoming document, IncomingMove move, Actor clerk) {
        document.may(move).orThrow();
        desk.mine(document, Duty.REGISTER, clerk);
        return document;
    }

    /** Moves it and lets nobody wait for it any more. */
    void leave(Incoming document, IncomingMove move, Actor clerk) {
        documents.move(document, move, "", clerk);
        desk.clear(document, null, clerk);
        clocks.met(document.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
    }
}
