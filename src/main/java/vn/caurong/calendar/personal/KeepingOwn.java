package vn.caurong.calendar.personal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** A person enters something for themselves, and takes it out. It is nobody's work: no journal tells of it. */
@Component
class KeepingOwn {
    private final OwnEntries entries;
    private final WorkingTime time;
    private final Clock clock;

    KeepingOwn(OwnEntries entries, WorkingTime time, Clock clock) {
        this.entries = entries;
        this.time = time;
        this.clock = clock;
    }

    /**
     * @return days left out because nobody works on them
     */
    @Transactional
    List<LocalDate> enter(OwnPlan plan, Actor by) {
        plan.sound(Vietnam.today(clock)).orThrow();
        Predicate<LocalDate> working = time.of(by.agency())::isWorkingDay;
        List<LocalDate> days = plan.on().days(working);
        UUID series = days.size() > 1 ? Ids.next() : null;
        for (LocalDate day : days) {
            Instant starts = at(day, plan.from());
            Instant ends = at(day, plan.to());
            var entry =
                    new OwnEntry(Ids.next(), plan.title(), starts, ends, plan.busy(), plan.place(), series, false, 1);
            entries.insert(by.person(), entry);
        }
        return plan.on().skipped(working);
    }

    /**
     * @throws NotVisibleException for another's
     */
    OwnEntry own(UUID id, Actor by) {
        return entries.of(by.person(), id).orElseThrow(() -> new NotVisibleException(new Subject("calendar-own", id)));
    }

    /**
     * This one of them, when it repeats.
     *
     * @throws StaleException when it was changed at another window or by a calendar file meanwhile
     */
    @Transactional
    void change(UUID id, OwnChange change, Actor by) {
        OwnEntry before = own(id, by);
        change.sound(Vietnam.today(clock)).orThrow();
        if (!entries.change(by.person(), before.id(), change)) {
            throw new StaleException("calendar.stale.own", before.title());
        }
    }

    /**
     * @param following also the later ones it repeats with
     * @return how many went
     */
    @Transactional
    int remove(UUID id, boolean following, Actor by) {
        OwnEntry entry = own(id, by);
        return following ? entries.removeFrom(by.person(), entry) : entries.remove(by.person(), entry);
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Vietnam.ZONE).toInstant();
    }
}
