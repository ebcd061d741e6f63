package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Whom an entry concerns today; whoever acts knows already. */
@Component
record EntryPeople(Organization organization, Clock clock) {
    /** Who holds the posts it names, and everybody of its units. */
    Set<UUID> takePart(Plan plan, Actor by) {
        LocalDate today = Vietnam.today(clock);
        Set<UUID> units = plan.named(Attendee.Kind.UNIT).collect(Collectors.toSet());
        Set<UUID> posts = new HashSet<>(plan.posts());
        if (!units.isEmpty()) {
            organization.postsOf(by.agency(), today).stream()
                    .filter(post -> units.contains(post.unit()))
                    .map(Post::id)
                    .forEach(posts::add);
        }
        Set<UUID> people = holders(posts);
        plan.named(Attendee.Kind.PERSON).forEach(people::add);
        people.remove(by.person());
        return people;
    }

    /** Who chairs and who goes in the chair's place; the others who take part attend. */
    Map<UUID, Part> parts(Plan plan) {
        Map<UUID, Part> parts = new HashMap<>();
        holder(plan.standIn()).forEach(person -> parts.put(person, Part.STAND_IN));
        holder(plan.chair()).forEach(person -> parts.put(person, Part.CHAIR));
        return parts;
    }

    private Set<UUID> holder(@Nullable UUID post) {
        return post == null ? Set.of() : holders(List.of(post));
    }

    /** Who registered it, and the head of the unit that did where the head may read it. */
    Set<UUID> registered(CalendarEntry entry, Actor by) {
        Set<UUID> people = holders(heads(entry).stream().map(Post::id).toList());
        people.add(entry.registeredBy());
        people.remove(by.person());
        return people;
    }

    /** Who holds the clerks' posts of its agency; nobody when a clerk acts, for then the Office knows. */
    Set<UUID> office(CalendarEntry entry, Actor by) {
        if (by.is(Role.CLERK)) {
            return Set.of();
        }
        Set<UUID> people = holders(organization.postsOf(entry.agency(), Vietnam.today(clock)).stream()
                .filter(post -> post.role() == Role.CLERK)
                .map(Post::id)
                .toList());
        people.remove(by.person());
        return people;
    }

    /** Whom it matters to beside those who take part: the head of the unit that prepares it too. */
    Set<UUID> keep(CalendarEntry entry, Plan plan, Actor by) {
        Set<UUID> people = registered(entry.with(plan), by);
        UUID preparing = plan.preparing();
        if (!plan.restricted() && preparing != null && !preparing.equals(entry.unit())) {
            people.addAll(holders(heads(preparing).stream().map(Post::id).toList()));
        }
        people.remove(by.person());
        return people;
    }

    /** The post that answers for the unit that registered it; none of a restricted one, which that post may not read. */
    List<Post> heads(CalendarEntry entry) {
        return entry.plan().restricted() ? List.of() : heads(entry.unit());
    }

    /** The post that answers for the unit itself, none when it has no such post. */
    private List<Post> heads(UUID unit) {
        return organization.headsOf(unit, Vietnam.today(clock)).stream()
                .filter(post -> post.unit().equals(unit))
                .toList();
    }

    private Set<UUID> holders(Collection<UUID> posts) {
        Set<UUID> people = new HashSet<>();
        organization.holdersOf(posts, Vietnam.today(clock)).values().forEach(people::addAll);
        return people;
    }
}
