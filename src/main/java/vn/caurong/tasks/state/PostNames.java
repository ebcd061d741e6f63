package vn.caurong.tasks.state;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** What units and people of an agency are called where they lead or give tasks, by post. */
@Component
public record PostNames(Organization organization, Clock clock) {
    /** Everybody's today. */
    public Map<UUID, String> of(UUID agency) {
        var today = Vietnam.today(clock);
        List<Unit> units = organization.unitsOf(agency, today);
        Map<UUID, String> names = new HashMap<>();
        organization.postsOf(agency, today).forEach(post -> names.put(post.id(), party(post, units)));
        return names;
    }

    public List<Unit> units(UUID agency) {
        return organization.unitsOf(agency, Vietnam.today(clock));
    }

    /** The name of a unit of the agency, empty for another or none. */
    public String unit(@Nullable UUID unit, UUID agency) {
        return unit == null
                ? ""
                : units(agency).stream()
                        .filter(each -> each.id().equals(unit))
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
