package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.worklist.WorkList;

/**
 * Entries not over follow reorganizations: units and posts in them that are no more are those that go on from then on,
 * and entries of an agency that is no more go on in another's calendar. What is over says what it said.
 */
@Component
class EntryHeirs {
    private final ComingEntries coming;
    private final ArrangingRows rows;
    private final SavingEntries saving;
    private final LeaderHeirs leaders;
    private final ArrivingEntries arriving;
    private final ArrangingEntries arranging;
    private final Organization organization;
    private final Clock clock;

    EntryHeirs(
            ComingEntries coming,
            ArrangingRows rows,
            SavingEntries saving,
            LeaderHeirs leaders,
            ArrivingEntries arriving,
            ArrangingEntries arranging,
            Organization organization,
            Clock clock) {
        this.coming = coming;
        this.rows = rows;
        this.saving = saving;
        this.leaders = leaders;
        this.arriving = arriving;
        this.arranging = arranging;
        this.organization = organization;
        this.clock = clock;
    }

    /** Entries, leaders, weeks: as every act locks them, and before what waits. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goingOn(WorkList.GoingOn event) {
        Post from = post(event.from());
        Post to = post(event.to());
        List<UUID> entries = coming.locked(from, to);
        if (!entries.isEmpty()) {
            leaders.lock(entries, to);
        }
        if (!from.agency().equals(to.agency())) {
            coming.lockWeeks(from.agency());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goneOn(WorkList.GoneOn event) {
        Post from = post(event.from());
        Post to = post(event.to());
        boolean whole = !from.agency().equals(to.agency());
        if (whole) {
            arriving.resources(from.agency(), to.agency());
        }
        Set<Week> weeks = new TreeSet<>();
        for (UUID id : coming.locked(from, to)) {
            CalendarEntry entry = rows.entry(id);
            if (follow(entry, from, to) && whole) {
                weeks.add(entry.week());
            }
        }
        weeks.forEach(week -> arriving.settle(week, from.agency(), to.agency()));
    }

    /** False when nothing of it is another's now. */
    private boolean follow(CalendarEntry entry, Post from, Post to) {
        boolean arrives = entry.agency().equals(from.agency());
        PlanHeirs heirs = new PlanHeirs(from.id(), to.id(), to.unit(), gone(entry, from, to));
        CalendarEntry heir =
                entry.in(arrives ? to.agency() : entry.agency(), heirs.unit(entry.unit()), heirs.plan(entry.plan()));
        if (heir.equals(entry)) {
            return false;
        }
        saving.follow(heir);
        boolean lost = leaders.follow(entry.id(), from, to);
        arriving.follow(
                entry,
                heir,
                Map.of("post", from.id().toString(), "heir", to.id().toString()));
        if (lost || !heir.unit().equals(entry.unit()) || !heir.agency().equals(entry.agency())) {
            arranging.settle(entry.id(), null);
        }
        return true;
    }

    /** Units in it that are no more: the post's own, and every one of an agency that is left. */
    private Map<UUID, List<UUID>> gone(CalendarEntry entry, Post from, Post to) {
        LocalDate today = Vietnam.today(clock);
        boolean leaves = !from.agency().equals(to.agency());
        List<UUID> named = Stream.concat(
                        Stream.of(entry.unit(), entry.plan().preparing()).filter(Objects::nonNull),
                        entry.plan().named(Attendee.Kind.UNIT))
                .filter(unit -> leaves || unit.equals(from.unit()))
                .distinct()
                .toList();
        Map<UUID, List<UUID>> gone = new HashMap<>();
        for (Unit unit : organization.unitsEver(named)) {
            if (unit.to() != null && unit.to().isBefore(today)) {
                gone.put(unit.id(), successors(unit, to.agency(), today));
            }
        }
        return gone;
    }

    private List<UUID> successors(Unit unit, UUID agency, LocalDate day) {
        return organization.successorsOf(unit.id(), day).stream()
                .filter(each -> each.agency().equals(agency))
                .map(Unit::id)
                .toList();
    }

    private Post post(UUID id) {
        return organization.post(id, Vietnam.today(clock));
    }
}
