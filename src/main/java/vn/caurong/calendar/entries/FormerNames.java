package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** What is called how that an entry still names and its agency has no more: retired, moved, closed. */
@Component
public record FormerNames(Organization organization, Clock clock) {
    /** People, posts and units of any time by their ids; nothing is asked where there are none. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        LocalDate today = Vietnam.today(clock);
        Map<UUID, String> names = new HashMap<>(ids.isEmpty() ? Map.of() : organization.names(ids));
        List<UUID> posts = without(ids, names);
        if (!posts.isEmpty()) {
            organization.postsEver(posts, today).forEach(post -> names.put(post.id(), Names.of(post)));
        }
        List<UUID> units = without(ids, names);
        if (!units.isEmpty()) {
            organization.unitsEver(units).forEach(unit -> names.put(unit.id(), unit.name()));
        }
        return names;
    }

    /**
     * @param posts those of the agency today
     * @param units those of the agency today
     */
    List<Former> in(Plan plan, UUID agency, Map<UUID, Post> posts, Map<UUID, Unit> units) {
        Set<UUID> holders = posts.values().stream()
                .flatMap(post -> Stream.ofNullable(post.holder()))
                .collect(Collectors.toSet());
        Map<UUID, Attendee.Kind> kinds = new HashMap<>();
        plan.named(Attendee.Kind.PERSON)
                .filter(person -> !holders.contains(person))
                .forEach(person -> kinds.put(person, Attendee.Kind.PERSON));
        plan.posts().stream()
                .filter(post -> !posts.containsKey(post))
                .forEach(post -> kinds.put(post, Attendee.Kind.POST));
        plan.units().filter(unit -> !units.containsKey(unit)).forEach(unit -> kinds.put(unit, Attendee.Kind.UNIT));
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<UUID> hold = organization.peopleOf(agency, Vietnam.today(clock));
        List<Former> former = new ArrayList<>();
        Map<UUID, String> names = of(kinds.keySet());
        kinds.forEach((id, kind) -> {
            String name = names.get(id);
            if (name != null) {
                former.add(new Former(kind, id, name, !hold.contains(id)));
            }
        });
        return former;
    }

    private static List<UUID> without(Collection<UUID> ids, Map<UUID, String> names) {
        return ids.stream().filter(id -> !names.containsKey(id)).toList();
    }
}
