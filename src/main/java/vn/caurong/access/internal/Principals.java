package vn.caurong.access.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.access.DelegableDuties;
import vn.caurong.access.Principal;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/** Everything a person counts as at this moment, computed once per request. */
@Component
record Principals(Standings standings, ObjectProvider<DelegableDuties> duties) {
    String[] of(UUID person) {
        return RequestMemory.keep(
                new Key(person), () -> now(person, standings.of(person)).toArray(String[]::new));
    }

    private Set<String> now(UUID person, Standing standing) {
        var all = new LinkedHashSet<String>();
        all.add(new Principal.Person(person).text());
        standing.posts().forEach(post -> addPost(all, post));
        standing.delegations().forEach(delegation -> addDuties(all, delegation));
        return all;
    }

    private static void addPost(Set<String> all, Post post) {
        all.add(new Principal.Post(post.id()).text());
        if (post.role() == Role.ADMINISTRATOR) {
            return; // administers units and people, never reads their work
        }
        add(all, post.unit(), "MEMBER");
        add(all, post.agency(), "MEMBER");
        boolean ofAgency = post.unit().equals(post.agency());
        if (post.head() || (post.role() == Role.UNIT_HEAD && !ofAgency)) {
            add(all, post.unit(), "HEAD");
        }
        if (post.role() == Role.LEADER) {
            add(all, post.agency(), "LEADER");
        }
        if (post.role() == Role.CLERK) {
            add(all, post.agency(), "CLERK");
        }
    }

    private void addDuties(Set<String> all, Delegation delegation) {
        Set<String> names = delegation.duties();
        if (names.isEmpty()) {
            names = duties.stream().findFirst().map(DelegableDuties::names).orElse(Set.of());
        }
        for (String name : names) {
            all.add(new Principal.Delegate(delegation.fromPost(), name, delegation.restricted()).text());
        }
    }

    private static void add(Set<String> all, UUID unit, String part) {
        all.add(new Principal.UnitRole(unit, part).text());
    }

    private record Key(UUID person) {}
}
