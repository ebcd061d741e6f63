package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Bookings;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** What an entry holds from its registration on: room, vehicle, and the time of the leaders in it. */
@Component
record Holding(Bookings bookings, LeaderTimes times, GivingBack giving, TellingOverruled telling, Names names) {
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
        telling.lost(overruled, why, by);
        giving.after(freed, by);
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
    }

    /** Leaders it names by a post or as a person, with every post each of them leads in: nobody is in two places. */
    private List<Post> leaders(Plan plan, UUID agency) {
        Map<UUID, Post> posts = names.posts(agency);
        Set<UUID> people = Stream.concat(
                        plan.posts().stream()
                                .map(posts::get)
                                .filter(Objects::nonNull)
                                .map(Post::holder)
                                .filter(Objects::nonNull),
                        plan.named(Attendee.Kind.PERSON))
                .collect(Collectors.toSet());
        return posts.values().stream()
                .filter(post -> post.role() == Role.LEADER)
                .filter(post -> plan.posts().contains(post.id()) || people.contains(post.holder()))
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }
}
