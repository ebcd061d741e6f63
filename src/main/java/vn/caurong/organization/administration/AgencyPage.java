package vn.caurong.organization.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * An agency's tree as it stands on a day.
 *
 * @param units the agency first
 * @param posts of all units, leaders first
 */
public record AgencyPage(Unit agency, LocalDate day, List<Unit> units, List<Post> posts, List<Door> doors) {
    public List<Post> of(Unit unit) {
        return posts.stream().filter(post -> post.unit().equals(unit.id())).toList();
    }

    /** Name of the unit above, empty directly under the agency. */
    public String above(Unit unit) {
        UUID parent = unit.parent();
        return units.stream()
                .filter(each -> each.id().equals(parent) && !each.isAgency())
                .findFirst()
                .map(Unit::name)
                .orElse("");
    }
}
