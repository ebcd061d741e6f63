package vn.caurong.tasks.parties;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.worklist.Duty;

/** The posts of an agency today, asked the way tasks ask. */
@Component
public record TaskPosts(Organization organization, Authorities authorities, Clock clock) {
    public List<Post> of(UUID agency) {
        return organization.postsOf(agency, Vietnam.today(clock));
    }

    public List<Unit> units(UUID agency) {
        return organization.unitsOf(agency, Vietnam.today(clock));
    }

    /** Posts the actor may give to. */
    public List<Post> within(Actor giver) {
        Set<UUID> under = under(giver);
        return of(giver.agency()).stream()
                .filter(post -> GivingRule.allows(giver, post, under))
                .toList();
    }

    /** The unit of the actor's post; of who heads one inside the agency, those below it today as well. */
    public Set<UUID> under(Actor actor) {
        boolean heads = actor.is(Role.UNIT_HEAD) && !actor.unit().equals(actor.agency());
        return heads ? UnitTree.under(actor.unit(), units(actor.agency())) : Set.of(actor.unit());
    }

    /** Giving is directing: who stands in must have been given that duty. */
    public boolean mayGive(Actor actor) {
        UUID delegation = actor.delegation();
        return delegation == null
                || authorities.delegationsFrom(List.of(actor.post()), clock.instant()).stream()
                        .filter(each -> each.id().equals(delegation))
                        .anyMatch(
                                each -> each.duties().isEmpty() || each.duties().contains(Duty.DIRECT.name()));
    }

    public static String name(Post post) {
        return PostNames.name(post);
    }

    public static String party(@Nullable Post post, List<Unit> units) {
        return PostNames.party(post, units);
    }
}
