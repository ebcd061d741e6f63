package vn.caurong.calendar.entries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return known(form.plan(invitation(form, actor)), null, actor.agency());
    }

    /**
     * The same for an entry that is there: a document its writer may not see stays unless they type another, and
     * whom it names stays named who holds nothing in the agency any more.
     */
    Plan read(UUID id, EntryForm form, Actor actor) {
        Plan before = entries.own(id, actor).plan();
        Invitation had = before.invitation();
        boolean unseen = form.invitation().isEmpty() && had != null && invitations.href(had, actor) == null;
        return known(form.plan(unseen ? had : invitation(form, actor)), before, actor.agency());
    }

    private @Nullable Invitation invitation(EntryForm form, Actor actor) {
        return invitations.read(form.invitation(), form.picked(), actor);
    }

    /** Refused when one is not the agency's and was not named before. */
    private Plan known(Plan plan, @Nullable Plan before, UUID agency) {
        var known = names.posts(agency);
        var posts = known.keySet();
        var people = known.values().stream()
                .map(Post::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var units = names.units(agency).keySet();
        boolean own = all(plan, before, posts, each -> each.posts().stream())
                && all(plan, before, units, Plan::units)
                && all(plan, before, people, each -> each.named(Attendee.Kind.PERSON));
        Ruling.unless(own, "calendar.refused.foreign")
                .and(() -> Ruling.unless(has(plan, agency), "calendar.refused.resource.gone"))
                .orThrow();
        return plan;
    }

    private static boolean all(Plan plan, @Nullable Plan before, Set<UUID> known, Function<Plan, Stream<UUID>> named) {
        Set<UUID> had = before == null ? Set.of() : named.apply(before).collect(Collectors.toSet());
        return named.apply(plan).allMatch(id -> known.contains(id) || had.contains(id));
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
