package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.clashes.Leaders;
import vn.caurong.calendar.resources.Bookings;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** What an entry holds from its registration on: room, vehicle, and the time of the leaders in it. */
@Component
record Holding(
        Bookings bookings,
        LeaderTimes times,
        GivingBack giving,
        TellingOverruled telling,
        ArrangingEntries arranging,
        Names names) {
    /**
     * This and nothing else from now on, in the caller's transaction. What it let go is held again by what it
     * was taken from.
     *
     * @param why reason for which leaders' other entries give way, empty for none
     */
    void hold(UUID entry, Plan plan, String why, Actor by) {
        Stretch during = new Stretch(plan.starts(), plan.ends());
        List<Post> leaders = plan.kind().takesLeaders() ? leaders(plan, by.agency()) : List.of();
        Ruling.unless(
                        why.isEmpty() || !plan.kind().takesLeaders() || by.is(Role.CLERK) || by.is(Role.LEADER),
                        "calendar.refused.overrule")
                .orThrow();
        times.lock(List.of(entry), leaders);
        bookings.release(entry, by.person());
        List<GivingBack.Freed> freed = times.release(entry, by.person());
        bookings.hold(by.agency(), entry, plan.resources(), during, plan.people());
        List<UUID> overruled = new ArrayList<>();
        for (Post leader : leaders) {
            if (!why.isEmpty()) {
                overruled.addAll(times.overrule(entry, leader, during, why, by));
            }
            times.hold(entry, leader, during);
        }
        telling.lost(overruled, plan.reason(why), by); // why what is restricted took it, its page says
        giving.after(freed, by);
        arranging.settle(entry, by);
    }

    /** Several in one transaction: their leaders first, for {@link LeaderTimes#lock} once for all. */
    void lock(List<UUID> entries, Plan plan, Actor by) {
        times.lock(entries, plan.kind().takesLeaders() ? leaders(plan, by.agency()) : List.of());
    }

    /** Everything it held is free, or held again by what it was taken from. */
    void release(UUID entry, Actor by) {
        times.lock(List.of(entry), List.of());
        bookings.release(entry, by.person());
        giving.after(times.release(entry, by.person()), by);
        arranging.settle(entry, by);
    }

    private List<Post> leaders(Plan plan, UUID agency) {
        return Leaders.among(
                names.posts(agency).values(),
                plan.posts(),
                plan.named(Attendee.Kind.PERSON).toList());
    }
}
