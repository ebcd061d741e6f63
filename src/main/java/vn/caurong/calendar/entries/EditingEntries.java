package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.calendar.week.CutOffs;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** Changes an entry before publication, and takes one out at any time. */
@Component
class EditingEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final EntryVersions versions;
    private final Holding holding;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final SentBack sent;
    private final TellingSentBack sentBack;
    private final TellingAffected telling;
    private final TellingEdited edited;
    private final WaitingWeeks waiting;
    private final CutOffs cutOffs;
    private final LeaderTimes times;
    private final Clock clock;

    EditingEntries(
            CalendarEntries entries,
            SavingEntries saving,
            EntryVersions versions,
            Holding holding,
            MoveDuties duties,
            EntryTrail trail,
            SentBack sent,
            TellingSentBack sentBack,
            TellingAffected telling,
            TellingEdited edited,
            WaitingWeeks waiting,
            CutOffs cutOffs,
            LeaderTimes times,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.versions = versions;
        this.holding = holding;
        this.duties = duties;
        this.trail = trail;
        this.sent = sent;
        this.sentBack = sentBack;
        this.telling = telling;
        this.edited = edited;
        this.waiting = waiting;
        this.cutOffs = cutOffs;
        this.times = times;
        this.clock = clock;
    }

    /** What was approved waits for approval again, unless it was saved as it was. */
    @Transactional
    void edit(UUID id, int version, Plan plan, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        entry.may(EntryMove.EDIT, clock.instant())
                .and(() -> Ruling.unless(entry.keptBy(by), "calendar.refused.not-yours"))
                .and(() -> duties.may(EntryMove.EDIT, entry.state(), by))
                .and(plan::sound)
                .and(() -> Ruling.unless(plan.ends().isAfter(clock.instant()), "calendar.refused.past"))
                .and(() -> inTime(entry, plan, by))
                .orThrow();
        if (why.isEmpty() && entry.plan().equals(plan) && !times.overruled(id)) {
            return;
        }
        EntryState next = entry.state().after(EntryMove.EDIT).orElseThrow();
        saving.change(entry, next, plan, by);
        if (next.holds()) {
            holding.hold(id, plan, why, by);
        }
        if (next.holds() || !sent.weeks(id).isEmpty()) { // a draft nobody else knew is the unit's own
            trail.opened(entry, plan.openness(), by);
        }
        if (!next.holds()) {
            sentBack.renamed(entry, plan);
        }
        trail.tell(id, "edited", why, by);
        edited.edited(entry, plan, why, by);
        Stream.of(entry.week(), Week.of(plan.starts())).distinct().sorted().forEach(week -> waiting.settle(week, by));
    }

    /** Everything it held is free; what was said of it stays. */
    @Transactional
    void cancel(UUID id, int version, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        entry.may(EntryMove.CANCEL, clock.instant())
                .and(() -> Ruling.unless(
                        entry.keptBy(by) || by.is(Role.UNIT_HEAD) && by.unit().equals(entry.unit()),
                        "calendar.refused.not-yours"))
                .and(() -> duties.may(EntryMove.CANCEL, entry.state(), by))
                .and(() -> Ruling.unless(!why.isEmpty(), "calendar.refused.reason"))
                .orThrow();
        saving.move(entry, EntryState.CANCELLED, by);
        holding.release(id, by);
        if (entry.state().wasPublished()) {
            versions.keep(entry, entry.plan(), EntryVersions.Mark.CANCELLED, why, by);
            telling.ended(entry, "cancelled", why, by);
        } else {
            edited.cancelled(entry, why, by);
        }
        trail.settled(entry);
        sentBack.done(entry, by);
        trail.tell(id, "cancelled", why, by);
        waiting.settle(entry.week(), by);
    }

    /** A draft may lie in any week; what is handed in may not be moved into one that is closed. */
    private Ruling inTime(CalendarEntry entry, Plan plan, Actor by) {
        Week week = Week.of(plan.starts());
        return by.is(Role.CLERK) || entry.state() == EntryState.DRAFT || week.equals(entry.week())
                ? Ruling.allowed()
                : cutOffs.open(by.agency(), week);
    }
}
