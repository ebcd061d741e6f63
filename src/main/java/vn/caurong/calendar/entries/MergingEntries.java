package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** The Office makes one entry of several that are the same meeting: nothing of who takes part is lost. */
@Component
class MergingEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final Holding holding;
    private final MergedRows merged;
    private final MergedPapers papers;
    private final TellingMerged telling;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final WaitingWeeks waiting;
    private final Names names;
    private final Clock clock;

    MergingEntries(
            CalendarEntries entries,
            SavingEntries saving,
            Holding holding,
            MergedRows merged,
            MergedPapers papers,
            TellingMerged telling,
            MoveDuties duties,
            EntryTrail trail,
            WaitingWeeks waiting,
            Names names,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.holding = holding;
        this.merged = merged;
        this.papers = papers;
        this.telling = telling;
        this.duties = duties;
        this.trail = trail;
        this.waiting = waiting;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param picks all of them, the one that stays may be among them
     * @throws RefusalException when they cannot be one, or what stays cannot hold what it held
     */
    @Transactional
    UUID merge(Pick stays, List<Pick> picks, Actor by) {
        duties.may(EntryMove.CONSOLIDATE, EntryState.REGISTERED, by).orThrow();
        List<CalendarEntry> all = Stream.concat(Stream.of(stays), picks.stream())
                .distinct()
                .sorted(Comparator.comparing(Pick::id)) // always locked in the same order
                .map(pick -> entries.own(pick.id(), pick.version(), by))
                .toList();
        Merge merge = merge(stays.id(), all);
        Plan plan = merge.plan();
        merge.may(clock.instant(), names.posts(by.agency())).and(plan::sound).orThrow();
        holding.lock(all.stream().map(CalendarEntry::id).toList(), plan, by);
        merge.others().forEach(other -> away(other, merge.stays(), by));
        saving.change(merge.stays(), merge.stays().state(), plan, by);
        holding.hold(stays.id(), plan, "", by);
        papers.unite(merge, by);
        String words = merge.others().stream().map(each -> each.plan().words()).collect(Collectors.joining("; "));
        trail.tell(stays.id(), "merged", words, by);
        telling.merged(merge, plan, by);
        waiting.settle(merge.stays().week(), by);
        return stays.id();
    }

    private void away(CalendarEntry other, CalendarEntry stays, Actor by) {
        saving.move(other, EntryState.CANCELLED, by);
        holding.release(other.id(), by);
        trail.settled(other);
        merged.insert(other.id(), stays.id(), by);
        trail.tell(other.id(), "merged-away", stays.plan().words(), by);
    }

    private static Merge merge(UUID stays, List<CalendarEntry> all) {
        Predicate<CalendarEntry> one = entry -> entry.id().equals(stays);
        return new Merge(
                all.stream().filter(one).findFirst().orElseThrow(),
                all.stream().filter(one.negate()).toList());
    }
}
