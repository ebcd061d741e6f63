package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.register.SeriesKey;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** The line of a document in the register: its number, unless it is there already (NĐ 30/2020 Đ22). */
@Component
record EnteringRegister(Registrations registrations, MarkedAlike marks, NumberSeries series, Trail trail, Clock clock) {
    /**
     * Takes the number and writes the line, in the caller's transaction.
     *
     * @throws RefusalException a duplicate
     */
    int enter(Incoming document, Registration form, Actor actor) {
        askAboutDuplicates(document, form);
        LocalDate today = Vietnam.today(clock);
        TakenNumber number = series.take(SeriesKey.arrivals(document.agency()), today);
        boolean unmarked = form.notDuplicate() || form.details().number().isEmpty();
        var entry = new Registrations.Entry(
                document.id(),
                document.agency(),
                number,
                today,
                unmarked ? null : form.details().markKey());
        try {
            registrations.add(entry, form.details(), actor);
        } catch (DuplicateKeyException atTheSameTime) {
            throw new RefusalException("incoming.refused.sameMarkNow");
        }
        trail.tell(document, actor, "registered", form.facts(number.number(), today), form.words());
        return number.number();
    }

    private void askAboutDuplicates(Incoming document, Registration form) {
        if (!form.notDuplicate()) {
            marks.first(document.agency(), form.details(), true).ifPresent(other -> {
                throw new SameMarkException(other.id(), other.number());
            });
        }
    }
}
