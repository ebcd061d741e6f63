package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** The Office consolidates and a leader approves, many entries in one transaction; each is ruled by itself. */
@Component
public class MovingEntries {
    private final CalendarEntries entries;
    private final SavingEntries saving;
    private final LeaderTimes times;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final WaitingWeeks waiting;
    private final Clock clock;

    MovingEntries(
            CalendarEntries entries,
            SavingEntries saving,
            LeaderTimes times,
            MoveDuties duties,
            EntryTrail trail,
            WaitingWeeks waiting,
            Clock clock) {
        this.entries = entries;
        this.saving = saving;
        this.times = times;
        this.duties = duties;
        this.trail = trail;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    public Outcome consolidate(List<Pick> picks, Actor by) {
        return move(picks, EntryMove.CONSOLIDATE, "consolidated", by);
    }

    @Transactional
    public Outcome approve(List<Pick> picks, Actor by) {
        return move(picks, EntryMove.APPROVE, "approved", by);
    }

    private Outcome move(List<Pick> picks, EntryMove move, String act, Actor by) {
        duties.may(move, EntryState.REGISTERED, by)
                .and(() -> Ruling.unless(!picks.isEmpty(), "calendar.refused.none-ticked"))
                .orThrow();
        List<Outcome.Refused> refused = new ArrayList<>();
        Set<Week> weeks = new TreeSet<>(); // always locked in the same order
        List<Pick> ordered =
                picks.stream().sorted(Comparator.comparing(Pick::id)).toList(); // two at once never wait for each other
        for (Pick pick : ordered) {
            CalendarEntry seen = null;
            try {
                seen = entries.own(pick.id(), by);
                CalendarEntry entry = entries.own(pick.id(), pick.version(), by);
                may(entry, move).orThrow();
                saving.move(entry, entry.state().after(move).orElseThrow(), by);
                trail.tell(entry.id(), act, "", by);
                weeks.add(entry.week());
            } catch (RefusalException why) { // nothing of this one was written; the others go on
                refused.add(refused(Objects.requireNonNull(seen), why.refusal()));
            } catch (NotVisibleException closed) { // restricted since the page was opened
                refused.add(new Outcome.Refused(pick.id(), "", "calendar.refused.unseen", List.of()));
            }
        }
        weeks.forEach(week -> waiting.settle(week, by));
        return new Outcome(picks.size() - refused.size(), refused);
    }

    /** What lost its leader's time is arranged first. */
    Ruling may(CalendarEntry entry, EntryMove move) {
        return entry.may(move, clock.instant())
                .and(() -> Ruling.unless(!times.overruled(entry.id()), "calendar.refused.overruled"));
    }

    static Outcome.Refused refused(CalendarEntry entry, Refusal why) {
        List<String> arguments = why.arguments().stream()
                .map(value -> String.format(Locale.ROOT, "%s", value))
                .toList();
        return new Outcome.Refused(entry.id(), entry.plan().words(), why.key(), arguments);
    }
}
