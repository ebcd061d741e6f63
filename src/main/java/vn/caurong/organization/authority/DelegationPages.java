package vn.caurong.organization.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Authorities.Duties;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Puts the pages of delegations together. */
@Component
record DelegationPages(
        Administration administration,
        Organization organization,
        ObjectProvider<Duties> duties,
        DelegationRows rows,
        Clock clock) {
    DelegationsPage own(Actor by) {
        LocalDate today = Vietnam.today(clock);
        List<Post> others = held(by.agency(), today).stream()
                .filter(post -> !by.person().equals(post.holder()))
                .toList();
        return new DelegationsPage(null, today, rows.given(by.person()), Map.of(), takers(others), labels());
    }

    DelegationsPage of(UUID agency, Actor by) {
        administration.require(agency, by);
        LocalDate today = Vietnam.today(clock);
        List<Post> held = held(agency, today);
        var givers = new LinkedHashMap<String, String>();
        held.forEach(post -> givers.put(post.id().toString(), post.holderName() + ", " + post.title()));
        return new DelegationsPage(organization.unit(agency), today, rows.of(agency), givers, takers(held), labels());
    }

    private List<Post> held(UUID agency, LocalDate day) {
        return organization.postsOf(agency, day).stream()
                .filter(post -> post.holder() != null && post.role() != Role.ADMINISTRATOR)
                .toList();
    }

    private static Map<String, String> takers(List<Post> held) {
        var takers = new LinkedHashMap<String, String>();
        held.forEach(
                post -> takers.putIfAbsent(String.valueOf(post.holder()), post.holderName() + ", " + post.title()));
        return takers;
    }

    private Map<String, String> labels() {
        return duties.stream().findFirst().map(Duties::labels).orElse(Map.of());
    }
}
