package vn.caurong.documents.recipients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;

/** Puts the pages of groups together. */
@Component
record GroupPages(RecipientGroups groups, GroupRows rows, GroupChoices choices) {
    /**
     * Groups of an agency.
     *
     * @param above agencies by id, whose subordinates a new group may take in
     */
    record All(List<Group> groups, Map<String, String> above) {}

    All all(Actor actor) {
        Map<String, String> above = new LinkedHashMap<>();
        choices.agencies().forEach(agency -> above.put(agency.id().toString(), agency.name()));
        return new All(groups.of(actor.agency()), above);
    }

    /**
     * @throws NotVisibleException when the actor's agency has no such group today
     */
    GroupPage one(UUID id, Actor actor) {
        Group group = rows.one(actor.agency(), id).orElseThrow(() -> new NotVisibleException(new Subject("group", id)));
        return new GroupPage(
                group,
                group.under() == null ? "" : choices.name(group.under()),
                groups.today(group),
                groups.listed(group),
                choices.agencies());
    }
}
