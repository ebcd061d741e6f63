package vn.caurong.organization.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Authorities.DocumentKinds;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Puts together what a post may sign and what may be entered for it. */
@Component
record GrantPages(
        Administration administration,
        Organization organization,
        ObjectProvider<DocumentKinds> kinds,
        SignableNames names,
        Grants grants,
        Clock clock) {
    GrantsPage of(UUID id, Actor by) {
        LocalDate today = Vietnam.today(clock);
        Post post = names.signer(id, today);
        administration.require(post.agency(), by);
        var choices = new LinkedHashMap<String, String>();
        names.of(post.agency(), today).forEach(name -> choices.put(name.id().toString(), name.name()));
        Map<String, String> types =
                kinds.stream().findFirst().map(known -> known.on(today)).orElse(Map.of());
        return new GrantsPage(post, organization.unit(post.agency()), today, grants.of(id), choices, types);
    }
}
