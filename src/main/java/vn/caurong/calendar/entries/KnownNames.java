package vn.caurong.calendar.entries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.ResourceKind;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** That a plan names posts and units of the agency only: an id from a form is never trusted. */
@Component
record KnownNames(Names names, Invitations invitations, CalendarEntries entries, Resources resources) {
    /** What was typed, with everything in it known to the actor. */
    Plan read(EntryForm form, Actor actor) {
        return known(form.plan(invitations.read(form.invitation(), form.picked(), actor)), actor.agency());
    }

    /** The same for an entry that is there: a document its writer may not see stays unless they type another. */
    Plan read(UUID id, EntryForm form, Actor actor) {
        Invitation had = entries.own(id, actor).plan().invitation();
        boolean unseen = form.invitation().isEmpty() && had != null && invitations.href(had, actor) == null;
        return unseen ? known(form.plan(had), actor.agency()) : read(form, actor);
    }

    /** Refused when one is not the agency's. */
    Plan known(Plan plan, UUID agency) {
        var known = names.posts(agency);
        var posts = known.keySet();
        var people = known.values().stream()
                .map(Post::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var units = names.units(agency).keySet();
        boolean own = posts.containsAll(plan.posts())
                && (plan.preparing() == null || units.contains(plan.preparing()))
                && plan.named(Attendee.Kind.UNIT).allMatch(units::contains)
                && plan.named(Attendee.Kind.PERSON).allMatch(people::contains);
        Ruling.unless(own, "calendar.refused.foreign")
                .and(() -> Ruling.unless(has(plan, agency), "calendar.refused.resource.gone"))
                .orThrow();
        return plan;
    }

    /** A draft that holds nothing yet shows no room of another agency either. */
    private boolean has(Plan plan, UUID agency) {
        List<UUID> wanted = plan.resources();
        Map<UUID, ResourceKind> own =
                resources.among(agency, wanted).stream().collect(Collectors.toMap(Resource::id, Resource::kind));
        return own.keySet().containsAll(wanted)
                && (plan.room() == null || own.get(plan.room()) == ResourceKind.ROOM)
                && (plan.vehicle() == null || own.get(plan.vehicle()) == ResourceKind.VEHICLE);
    }
}
