package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.repeats.Repeating;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;

/** A unit enters a line of the calendar for each week (lịch trực, tiếp công dân): each is an entry of its own. */
@Component
class RepeatingEntries {
    private final RegisteringEntries registering;
    private final WorkingTime time;

    RepeatingEntries(RegisteringEntries registering, WorkingTime time) {
        this.registering = registering;
        this.time = time;
    }

    /**
     * @param ids in the order of their days
     * @param skipped days left out because nobody works on them
     */
    record Entered(List<UUID> ids, List<LocalDate> skipped) {}

    /**
     * All of them or none.
     *
     * @param draft whether they are only kept
     * @param why reason for which leaders' other entries give way, empty for none
     */
    @Transactional
    Entered enter(Plan plan, Repeating on, boolean draft, String why, Actor by) {
        on.sound().orThrow();
        Predicate<LocalDate> working = time.of(by.agency())::isWorkingDay;
        List<Plan> plans = on.days(working).stream().map(plan::on).toList();
        List<UUID> ids = draft
                ? plans.stream().map(each -> registering.draft(each, by)).toList()
                : registering.register(plans, why, by);
        return new Entered(ids, on.skipped(working));
    }
}
