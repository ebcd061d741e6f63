package vn.caurong.tasks.parties;

import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/**
 * Who may give to whom: a leader to units and people of the agency, the head of a unit to the people
 * of the unit; nobody to oneself, nor to who administers or to the head of the agency.
 */
final class GivingRule {
    private GivingRule() {}

    static boolean allows(Actor giver, Post to) {
        if (to.id().equals(giver.post()) || !to.agency().equals(giver.agency())) {
            return false;
        }
        boolean headOfAgency = to.head() && to.unit().equals(to.agency());
        if (headOfAgency || to.role() == Role.ADMINISTRATOR) {
            return false;
        }
        return giver.is(Role.LEADER) || (giver.is(Role.UNIT_HEAD) && to.unit().equals(giver.unit()));
    }
}
