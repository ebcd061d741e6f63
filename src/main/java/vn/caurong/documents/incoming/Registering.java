package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/** Vào sổ và trình (NĐ 30/2020 Đ22, Đ23.1). */
@Component
class Registering {
    private final IncomingDocuments documents;
    private final EnteringRegister entering;
    private final Restricting restricting;
    private final Clocks clocks;
    private final Onward onward;
    private final Desk desk;
    private final SenderTold sender;
    private final Clock clock;

    Registering(
            IncomingDocuments documents,
            EnteringRegister entering,
            Restricting restricting,
            Clocks clocks,
            Onward onward,
            Desk desk,
            SenderTold sender,
            Clock clock) {
        this.documents = documents;
        this.entering = entering;
        this.restricting = restricting;
        this.clocks = clocks;
        this.onward = onward;
        this.desk = desk;
        this.sender = sender;
        this.clock = clock;
    }

    /** A number of the arrival register. */
    record Registered(int number, String heldBy) {}

    /**
     * Enters the document in the register and sends it on.
     *
     * @throws RefusalException what is missing, a duplicate, words of state secrecy
     */
    @Transactional
    Registered register(UUID id, int version, Registration form, Actor actor) {
        Incoming document = documents.visible(id, version, actor);
        document.may(IncomingMove.REGISTER).orThrow();
        desk.mine(document, Duty.REGISTER, actor);
        form.details().ruling(Vietnam.today(clock)).orThrow();
        int number = entering.enter(document, form, actor);
        desk.clear(document, Duty.REGISTER, actor);
        clocks.met(document.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
        if (form.restricted()) {
            restricting.restrict(document, actor);
        }
        String heldBy = onward.send(documents.find(id).orElseThrow(), form, actor);
        sender.tell(document, ExchangeState.RECEIVED);
        return new Registered(number, heldBy);
    }
}
