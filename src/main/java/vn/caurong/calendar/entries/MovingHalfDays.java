package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.clashes.ClashesPage;
import vn.caurong.calendar.clashes.FindingClashes;
import vn.caurong.calendar.clashes.Wanted;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/** The same entry in another half-day, as far from its beginning as before. */
@Component
record MovingHalfDays(
        CalendarEntries entries,
        EditingEntries editing,
        ChangingPublished changing,
        FindingClashes finding,
        MoveDuties duties) {
    /** What it would be there, and what stands in the way. */
    MovingPage page(UUID id, String day, @Nullable HalfDay half, Actor actor) {
        CalendarEntry entry = entries.own(id, actor);
        duties.keeping(entry.state(), actor).orThrow();
        Plan plan = entry.plan();
        LocalDate to = day.isEmpty() ? Vietnam.date(plan.starts()) : WrittenDay.read(day);
        HalfDay into = half == null ? HalfDay.of(plan.starts()) : half;
        Plan moved = plan.in(to, into);
        Wanted wanted = moved.wanted().withoutPeople(); // the room stays as it is
        ClashesPage clashes = finding.of(wanted, id, actor);
        boolean overrules = actor.is(Role.CLERK) || actor.is(Role.LEADER);
        return new MovingPage(entry, to, into, wanted.during().written(), clashes, overrules);
    }

    /**
     * Before publication an edit, afterwards a change with its reason; their rules decide.
     *
     * @param overrule reason for which leaders' other entries give way, empty for none
     */
    void move(UUID id, int version, LocalDate day, @Nullable HalfDay half, String why, String overrule, Actor by) {
        if (half == null) {
            throw new RefusalException("calendar.refused.choose");
        }
        CalendarEntry entry = entries.own(id, by);
        Plan moved = entry.plan().in(day, half);
        Ruling.unless(!moved.starts().equals(entry.plan().starts()), "calendar.refused.same")
                .orThrow();
        if (entry.state().wasPublished()) {
            changing.change(id, version, moved, why, overrule, by);
        } else {
            editing.edit(id, version, moved, overrule, by);
        }
    }
}
