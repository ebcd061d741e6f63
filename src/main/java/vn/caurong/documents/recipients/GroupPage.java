package vn.caurong.documents.recipients;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.organization.Unit;

/**
 * A group with who belongs to it today.
 *
 * @param under name of the agency whose subordinates the rule takes in, empty without a rule
 * @param members who gets what is sent to the group today
 * @param listed agencies put in (true) or left out (false) by hand
 * @param agencies every agency, to choose from
 */
record GroupPage(Group group, String under, List<Unit> members, Map<UUID, Boolean> listed, List<Unit> agencies) {
    String way() {
        return "/documents/groups/" + group.id();
    }

    List<Unit> leftOut() {
        return agencies.stream()
                .filter(agency -> Boolean.FALSE.equals(listed.get(agency.id())))
                .toList();
    }

    boolean byHand(Unit member) {
        return listed.containsKey(member.id());
    }
}
