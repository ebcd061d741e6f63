package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** What people were told changes or is put off: both versions stay, with who and why. */
@Component
class ChangingPublished {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final EntryVersions versions;
    private final Holding holding;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final TellingAffected telling;
    private final Clock clock;

    ChangingPublished(
            CalendarEntries entries,
            SavingEntries saving,
            EntryVersions versions,
            Holding holding,
            MoveDuties duties,
            EntryTrail trail,
            TellingAffected telling,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.versions = versions;
        this.holding = holding;
        this.duties = duties;
        this.trail = trail;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Another time, place or people; what was put off gets its new time the same way.
     *
     * @param overrule reason for which leaders' other entries give way, empty for none
     */
    @Transactional
    void change(UUID id, int version, Plan plan, String why, String overrule, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        may(entry, EntryMove.CHANGE, why, by)
                .and(plan::sound)
                .and(() -> Ruling.unless(plan.ends().isAfter(clock.instant()), "calendar.refused.past"))
                .and(() -> Ruling.unless(
                        entry.state() == EntryState.PUT_OFF
                                || !Facet.between(entry.plan(), plan).isEmpty(),
                        "calendar.refused.same"))
                .orThrow();
        saving.change(entry, EntryState.PUBLISHED, plan, by);
        holding.hold(id, plan, overrule, by);
        versions.keep(entry, plan, EntryVersions.Mark.CHANGED, why, by);
        trail.changed(entry, plan, by);
        trail.published(entry.with(plan));
        trail.tell(id, "changed", why, by);
        telling.changed(entry, plan, why, by);
    }

    /** Room, vehicle and leaders are free until it has another time. */
    @Transactional
    void putOff(UUID id, int version, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        may(entry, EntryMove.PUT_OFF, why, by).orThrow();
        saving.move(entry, EntryState.PUT_OFF, by);
        holding.release(id, by);
        versions.keep(entry, entry.plan(), EntryVersions.Mark.PUT_OFF, why, by);
        trail.tell(id, "put-off", why, by);
        telling.ended(entry, "put-off", why, by);
    }

    private Ruling may(CalendarEntry entry, EntryMove move, String why, Actor by) {
        return entry.may(move, clock.instant())
                .and(() -> Ruling.unless(by.is(Role.CLERK), "calendar.refused.not-yours"))
                .and(() -> duties.may(move, entry.state(), by))
                .and(() -> Ruling.unless(!why.isEmpty(), "calendar.refused.reason"));
    }
}
