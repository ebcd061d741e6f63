package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.calendar.week.CutOffs;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** A unit enters a line of the calendar, as a draft or handed in at once. */
@Component
class RegisteringEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final Holding holding;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final SentBack sent;
    private final TellingSentBack telling;
    private final WaitingWeeks waiting;
    private final CutOffs cutOffs;
    private final Clock clock;

    RegisteringEntries(
            CalendarEntries entries,
            SavingEntries saving,
            Holding holding,
            MoveDuties duties,
            EntryTrail trail,
            SentBack sent,
            TellingSentBack telling,
            WaitingWeeks waiting,
            CutOffs cutOffs,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.holding = holding;
        this.duties = duties;
        this.trail = trail;
        this.sent = sent;
        this.telling = telling;
        this.waiting = waiting;
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    /** Holds nothing yet. */
    @Transactional
    UUID draft(Plan plan, Actor by) {
        ahead(plan).and(() -> mayEnter(by)).orThrow();
        UUID id = Ids.next();
        saving.insert(id, EntryState.DRAFT, plan, by);
        trail.drafted(id, by);
        trail.tell(id, "drafted", "", by);
        return id;
    }

    /**
     * @param why reason for which leaders' other entries give way, empty for none
     * @throws RefusalException after the cut-off, or naming who holds what it wants
     */
    @Transactional
    UUID register(Plan plan, String why, Actor by) {
        return register(List.of(plan), why, by).getFirst();
    }

    /**
     * All of them or none, in the order of their days.
     *
     * @throws RefusalException for the first that cannot be
     */
    @Transactional
    List<UUID> register(List<Plan> plans, String why, Actor by) {
        List<UUID> ids = new ArrayList<>();
        for (Plan plan : plans) {
            ahead(plan).and(() -> mayEnter(by)).and(() -> inTime(plan, by)).orThrow();
            UUID id = Ids.next();
            saving.insert(id, EntryState.REGISTERED, plan, by);
            handIn(id, plan, why, by);
            ids.add(id);
        }
        // the weeks' rows after all that is held
        plans.stream().map(Plan::starts).map(Week::of).distinct().sorted().forEach(week -> waiting.settle(week, by));
        return ids;
    }

    /** A draft is handed in; what the Office returned, also after the cut-off. */
    @Transactional
    void register(UUID id, int version, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        entry.may(EntryMove.REGISTER, clock.instant())
                .and(() -> Ruling.unless(entry.keptBy(by), "calendar.refused.not-yours"))
                .and(() -> mayEnter(by))
                .and(() -> ahead(entry.plan()))
                .and(() -> sent.weeks(id).contains(entry.week()) ? Ruling.allowed() : inTime(entry.plan(), by))
                .orThrow();
        saving.move(entry, EntryState.REGISTERED, by);
        handIn(id, entry.plan(), why, by);
        waiting.settle(entry.week(), by);
        telling.done(entry, by);
    }

    private void handIn(UUID id, Plan plan, String why, Actor by) {
        holding.hold(id, plan, why, by);
        trail.registered(id, plan.openness(), by);
        trail.tell(id, "registered", why, by);
    }

    private Ruling mayEnter(Actor by) {
        return duties.may(EntryMove.REGISTER, EntryState.DRAFT, by);
    }

    private Ruling ahead(Plan plan) {
        return plan.sound().and(() -> Ruling.unless(plan.ends().isAfter(clock.instant()), "calendar.refused.past"));
    }

    /** The Office enters what comes late. */
    private Ruling inTime(Plan plan, Actor by) {
        return by.is(Role.CLERK) ? Ruling.allowed() : cutOffs.open(by.agency(), Week.of(plan.starts()));
    }
}
