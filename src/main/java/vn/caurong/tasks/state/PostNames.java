package vn.caurong.tasks.state;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** What units and people of an agency are called where they lead or give tasks, by post. */
@Component
public record PostNames(Organization organization, Clock clock) {
    /** Everybody's today, and of these posts those that are no more or elsewhere, as they were last called. */
    public Map<UUID, String> of(UUID agency, Collection<UUID> wanted) {
        var today = Vietnam.today(clock);
        List<Unit> units = organization.unitsOf(agency, today);
        Map<UUID, String> names = new HashMap<>();
        organization.postsOf(agency, today).forEach(post -> names.put(post.id(), party(post, units)));
        names.putAll(former(wanted.stream()
                .filter(post -> !names.containsKey(post))
                .distinct()
                .toList()));
        return names;
    }

    /** What these posts were last called. */
    public Map<UUID, String> former(Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Post> posts = organization.postsEver(wanted, Vietnam.today(clock));
        List<Unit> units =
                organization.unitsEver(posts.stream().map(Post::unit).distinct().toList());
        return posts.stream().collect(Collectors.toMap(Post::id, post -> party(post, units)));
    }

    /** Names of units, of the agency today or as they were last called. */
    public Map<UUID, String> units(UUID agency, Collection<UUID> wanted) {
        Map<UUID, String> names = new HashMap<>();
        organization.unitsOf(agency, Vietnam.today(clock)).forEach(unit -> names.put(unit.id(), unit.name()));
        List<UUID> former =
                wanted.stream().filter(unit -> !names.containsKey(unit)).toList();
        if (!former.isEmpty()) {
            organization.unitsEver(former).forEach(unit -> names.put(unit.id(), unit.name()));
        }
        return names;
    }

    /** The name of a unit there is or was in the agency, empty for another or none. */
    public String unit(@Nullable UUID unit, UUID agency) {
        if (unit == null) {
            return "";
        }
        return Stream.concat(
                        organization.unitsOf(agency, Vietnam.today(clock)).stream()
                                .filter(each -> each.id().equals(unit)),
                        Stream.of(unit).flatMap(id -> organization.unitsEver(List.of(id)).stream()))
                .filter(each -> each.agency().equals(agency))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    /** Who holds it, or its title while vacant. */
    public static String name(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder;
    }

    /** A unit by its name, a person with the unit's name. */
    public static String party(@Nullable Post post, List<Unit> units) {
        if (post == null) {
            return "";
        }
        String unit = units.stream()
                .filter(each -> each.id().equals(post.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
        return post.head() && !unit.isEmpty() ? unit : name(post) + (unit.isEmpty() ? "" : ", " + unit);
    }
}
