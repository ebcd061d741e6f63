package vn.caurong.calendar.entries;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/** Whom a restricted entry named in any of its versions and names no more: they do not read on. */
@Component
record NamedNoMore(Access access, EntryVersions versions, Names names) {
    /** Whoever keeps it, the clerks and who registered it, reads it whether named or not. */
    void withdraw(CalendarEntry before, Plan after, Actor by) {
        Set<Principal> gone = named(before.plan()).collect(Collectors.toCollection(LinkedHashSet::new));
        versions.kept(before.id()).stream()
                .flatMap(version -> named(version.plan()))
                .forEach(gone::add);
        gone.removeAll(named(after).toList());
        gone.remove(new Principal.Person(before.registeredBy()));
        names.posts(before.agency()).values().stream()
                .filter(post ->
                        post.role() == Role.CLERK || before.registeredBy().equals(post.holder()))
                .forEach(post -> gone.remove(new Principal.Post(post.id())));
        gone.forEach(principal -> access.withdraw(before.subject(), principal, "calendar.named", by));
    }

    /** Whom a plan names, in the agency. */
    static Stream<Principal> named(Plan plan) {
        Stream<UUID> people = plan.named(Attendee.Kind.PERSON);
        Stream<UUID> units = plan.named(Attendee.Kind.UNIT);
        return Stream.of(
                        plan.posts().stream().map(Principal.Post::new),
                        people.map(Principal.Person::new),
                        units.map(unit -> new Principal.UnitRole(unit, "MEMBER")))
                .flatMap(each -> each);
    }
}
