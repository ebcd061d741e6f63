package vn.caurong.tasks.parties;

import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/**
 * Who may give to whom: a leader to units and people of the agency, the head of a unit to the people
 * of the unit and to the heads of the units below it; nobody to oneself, nor to who administers or to the head of the agency.
 */
final class GivingRule {
    private GivingRule() {}

    /**
     * @param under the giver's unit and those below it today, where they head it
     */
    static boolean allows(Actor giver, Post to, Set<UUID> under) {
        if (to.id().equals(giver.post()) || !to.agency().equals(giver.agency())) {
            return false;
        }
        boolean headOfAgency = to.head() && to.unit().equals(to.agency());
        if (headOfAgency || to.role() == Role.ADMINISTRATOR) {
            return false;
        }
        return giver.is(Role.LEADER) || (giver.is(Role.UNIT_HEAD) && (inOwnUnit(giver, to) || leadsBelow(to, under)));
    }

    private static boolean inOwnUnit(Actor giver, Post to) {
        return to.unit().equals(giver.unit());
    }

    private static boolean leadsBelow(Post to, Set<UUID> under) {
        return to.head() && under.contains(to.unit());
    }
}
