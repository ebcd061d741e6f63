package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.ResourceKind;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Whose calendars somebody can make a link to: their own, the units' and rooms' of the agency. */
@Component
record FeedNames(Organization organization, Resources resources, Clock clock) {
    /** By what the form sends, in the order of a list. */
    Map<String, String> of(Actor actor) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(new FeedChoice(FeedKind.PERSON, actor.person()).written(), actor.name());
        organization
                .unitsOf(actor.agency(), Vietnam.today(clock))
                .forEach(unit -> names.put(new FeedChoice(FeedKind.UNIT, unit.id()).written(), unit.name()));
        resources.today(actor.agency()).stream()
                .filter(each -> each.kind() == ResourceKind.ROOM)
                .forEach(room -> names.put(new FeedChoice(FeedKind.ROOM, room.id()).written(), room.name()));
        return names;
    }
}
