package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/**
 * The Office returns an entry to its unit, or the leader for whose approval it waits does; it holds nothing until it is handed in again, and waits there for
 * whoever registered it and the head of the unit.
 */
@Component
class ReturningEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final Holding holding;
    private final SentBack sent;
    private final TellingSentBack telling;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final WaitingWeeks waiting;
    private final Clock clock;

    ReturningEntries(
            CalendarEntries entries,
            SavingEntries saving,
            Holding holding,
            SentBack sent,
            TellingSentBack telling,
            MoveDuties duties,
            EntryTrail trail,
            WaitingWeeks waiting,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.holding = holding;
        this.sent = sent;
        this.telling = telling;
        this.duties = duties;
        this.trail = trail;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    void sendBack(UUID id, int version, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        entry.may(EntryMove.SEND_BACK, clock.instant())
                .and(() -> Ruling.unless(entry.returnedBy(by), "calendar.refused.return"))
                .and(() -> duties.may(EntryMove.SEND_BACK, entry.state(), by))
                .and(() -> Ruling.unless(!why.isEmpty(), "calendar.refused.reason"))
                .orThrow();
        saving.move(entry, EntryState.DRAFT, by);
        holding.release(id, by);
        sent.keep(entry, by);
        trail.settled(entry);
        trail.tell(id, "sent-back", why, by);
        telling.sentBack(entry, why, by);
        waiting.settle(entry.week(), by);
    }
}
