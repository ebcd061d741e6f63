package vn.caurong.calendar.entries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Bookings;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** What an entry holds from its registration on: room, vehicle, and the time of the leaders in it. */
@Component
record Holding(Bookings bookings, LeaderTimes times, Names names) {
    /**
     * In the caller's transaction.
     *
     * @param why reason for which leaders' other entries give way, empty for none
     */
    void hold(UUID entry, Plan plan, String why, Actor by) {
        Stretch during = new Stretch(plan.starts(), plan.ends());
        bookings.hold(by.agency(), entry, plan.resources(), during, plan.people());
        if (!plan.kind().takesLeaders()) {
            return;
        }
        Ruling.unless(why.isEmpty() || by.is(Role.CLERK) || by.is(Role.LEADER), "calendar.refused.overrule")
                .orThrow();
        for (Post leader : leaders(plan, by.agency())) {
            if (!why.isEmpty()) {
                times.overrule(entry, leader, during, why, by);
            }
            times.hold(entry, leader, during);
        }
    }

    /** Everything it held is free. */
    void release(UUID entry, Actor by) {
        bookings.release(entry, by.person());
        times.release(entry, by.person());
    }

    private List<Post> leaders(Plan plan, UUID agency) {
        Map<UUID, Post> posts = names.posts(agency);
        return plan.posts().stream()
                .map(posts::get)
                .filter(Objects::nonNull)
                .filter(post -> post.role() == Role.LEADER)
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }
}
