package vn.caurong.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Who goes with a duty of a post (core, "Who may see a subject"). */
@Component
class DutyAudience {
    private final Organization organization;
    private final Clock clock;

    DutyAudience(@Lazy Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** In their own right: the post and the head of its agency, who see restricted subjects too. */
    List<Principal> own(Post duty) {
        return List.of(new Principal.Post(duty.id()), new Principal.UnitRole(duty.agency(), "HEAD"));
    }

    /** From where they stand: the clerks, the heads above within the agency, its leaders by field. */
    List<Principal> around(Post duty) {
        var rows = new ArrayList<Principal>();
        rows.add(new Principal.UnitRole(duty.agency(), "CLERK"));
        organization
                .supervisorsOf(duty.unit(), Vietnam.today(clock))
                .forEach(leader -> rows.add(new Principal.Post(leader.id())));
        headsAbove(duty).forEach(unit -> rows.add(new Principal.UnitRole(unit, "HEAD")));
        return rows;
    }

    Post of(UUID post) {
        return organization.post(post, Vietnam.today(clock));
    }

    /** The post's unit and the units above it up to, not including, the agency. */
    private List<UUID> headsAbove(Post post) {
        var units = new ArrayList<UUID>();
        @Nullable UUID next = post.unit();
        while (next != null && !next.equals(post.agency())) {
            units.add(next);
            Unit unit = organization.unit(next);
            next = unit.parent();
        }
        return units;
    }
}
