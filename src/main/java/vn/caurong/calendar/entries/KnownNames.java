package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Ruling;

/** That a plan names posts and units of the agency only: an id from a form is never trusted. */
@Component
record KnownNames(Names names) {
    /** Refused when one is not the agency's. */
    Plan known(Plan plan, UUID agency) {
        var posts = names.posts(agency).keySet();
        var units = names.units(agency).keySet();
        boolean own = posts.containsAll(plan.posts())
                && (plan.preparing() == null || units.contains(plan.preparing()))
                && plan.attendees().stream()
                        .filter(attendee -> attendee.kind() == Attendee.Kind.UNIT)
                        .allMatch(attendee -> units.contains(attendee.ref()));
        Ruling.unless(own, "calendar.refused.foreign").orThrow();
        return plan;
    }
}
