package vn.caurong.calendar.entries;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** That a plan names posts and units of the agency only: an id from a form is never trusted. */
@Component
record KnownNames(Names names, Invitations invitations, CalendarEntries entries) {
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
        Ruling.unless(own, "calendar.refused.foreign").orThrow();
        return plan;
    }
}
