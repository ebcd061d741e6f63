package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.documents.clocks.LegalClock;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.register.SeriesKey;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/** Vào sổ và trình (NĐ 30/2020 Đ22, Đ23.1). */
@Component
class Registering {
    private final IncomingDocuments documents;
    private final Registrations registrations;
    private final Duplicates duplicates;
    private final NumberSeries series;
    private final Restricting restricting;
    private final Clocks clocks;
    private final Onward onward;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final Clock clock;

    Registering(
            IncomingDocuments documents,
            Registrations registrations,
            Duplicates duplicates,
            NumberSeries series,
            Restricting restricting,
            Clocks clocks,
            Onward onward,
            Desk desk,
            Trail trail,
            SenderTold sender,
            Clock clock) {
        this.documents = documents;
        this.registrations = registrations;
        this.duplicates = duplicates;
        this.series = series;
        this.restricting = restricting;
        this.clocks = clocks;
        this.onward = onward;
        this.desk = desk;
        this.trail = trail;
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
        document.may(IncomingState.Move.REGISTER).orThrow();
        desk.mine(document, Duty.REGISTER, actor);
        LocalDate today = Vietnam.today(clock);
        form.details().ruling(today).orThrow();
        askAboutDuplicates(document, form);
        TakenNumber number = series.take(SeriesKey.arrivals(document.agency()), today);
        enter(document, form, number, actor);
        desk.clear(document, Duty.REGISTER, actor);
        clocks.met(document.subject(), LegalClock.REGISTER, LegalClock.PRESENT);
        if (form.restricted()) {
            restricting.restrict(document, actor);
        }
        String heldBy = onward.send(documents.find(id).orElseThrow(), form, actor);
        sender.tell(document, ExchangeState.RECEIVED);
        return new Registered(number.number(), heldBy);
    }

    private void enter(Incoming document, Registration form, TakenNumber number, Actor actor) {
        LocalDate today = Vietnam.today(clock);
        try {
            registrations.add(
                    new Registrations.Entry(
                            document.id(),
                            document.agency(),
                            number,
                            today,
                            form.notDuplicate() || form.details().number().isEmpty()
                                    ? null
                                    : form.details().markKey()),
                    form.details(),
                    actor);
        } catch (DuplicateKeyException atTheSameTime) {
            throw new RefusalException("incoming.refused.sameMarkNow");
        }
        trail.tell(document, actor, "registered", facts(form, number.number(), today), form.words());
    }

    private static Map<String, String> facts(Registration form, int number, LocalDate day) {
        Map<String, String> facts = new HashMap<>();
        facts.put("number", Integer.toString(number));
        facts.put("day", day.toString());
        facts.put("mark", form.details().mark());
        if (form.presentTo() != null) {
            facts.put("to", form.presentTo().toString());
        }
        return facts;
    }

    private void askAboutDuplicates(Incoming document, Registration form) {
        if (!form.notDuplicate()) {
            duplicates.byMark(document.agency(), form.details(), true).ifPresent(other -> {
                throw new SameMarkException(other.id(), other.number());
            });
        }
    }
}
