package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** Fewer may read what is cancelled or over, where nothing else of it can be changed any more; nobody is told. */
@Component
class ClosingEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final EntryVersions versions;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final Clock clock;

    ClosingEntries(
            CalendarEntries entries,
            SavingEntries saving,
            EntryVersions versions,
            MoveDuties duties,
            EntryTrail trail,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.versions = versions;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void close(UUID id, int version, Openness to, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        entry.may(EntryMove.CLOSE, clock.instant())
                .and(() -> Ruling.unless(!versions.kept(id).isEmpty(), "calendar.refused.move.cancelled"))
                .and(() -> Ruling.unless(by.is(Role.CLERK), "calendar.refused.not-yours"))
                .and(() -> duties.may(EntryMove.CLOSE, entry.state(), by))
                .and(() -> Ruling.unless(to.compareTo(entry.plan().openness()) > 0, "calendar.refused.narrower"))
                .and(() -> Ruling.unless(!why.isEmpty(), "calendar.refused.reason"))
                .orThrow();
        Plan closed = entry.plan().with(to);
        saving.change(entry, entry.state(), closed, by);
        versions.keep(entry, closed, mark(entry.state()), why, by);
        trail.changed(entry, closed, by);
        trail.tell(id, "closed", why, by);
    }

    private static EntryVersions.Mark mark(EntryState state) {
        return state == EntryState.CANCELLED ? EntryVersions.Mark.CANCELLED : EntryVersions.Mark.CHANGED;
    }
}
