package vn.caurong.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.identity.Standings;
import vn.caurong.identity.internal.AccountPage.ContextRow;
import vn.caurong.identity.internal.AccountPage.SessionRow;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Puts together what a person sees of themselves. */
@Component
class AccountPages {
    private final Standings standings;
    private final Organization organization;
    private final OpenSessionPlaces sessions;

    AccountPages(Standings standings, @Lazy Organization organization, OpenSessionPlaces sessions) {
        this.standings = standings;
        this.organization = organization;
        this.sessions = sessions;
    }

    AccountPage of(Session session, Actor actor) {
        var standing = standings.of(actor.person());
        var rows = new ArrayList<ContextRow>();
        standing.posts().forEach(post -> rows.add(own(post, actor)));
        standing.delegations()
                .forEach(d ->
                        standing.post(d.fromPost(), d.id()).ifPresent(post -> rows.add(delegated(d, post, actor))));
        return new AccountPage(session.login(), rows, places(session));
    }

    private ContextRow own(Post post, Actor actor) {
        return new ContextRow(post.id(), null, post.title(), where(post), "", null, here(post, null, actor));
    }

    private ContextRow delegated(Delegation delegation, Post post, Actor actor) {
        return new ContextRow(
                post.id(),
                delegation.id(),
                post.title(),
                where(post),
                Objects.requireNonNullElse(post.holderName(), ""),
                CurrentVisitor.lastDay(delegation.to()),
                here(post, delegation.id(), actor));
    }

    private static boolean here(Post post, @Nullable UUID delegation, Actor actor) {
        return post.id().equals(actor.post()) && Objects.equals(delegation, actor.delegation());
    }

    private String where(Post post) {
        Unit unit = organization.unit(post.unit());
        return unit.isAgency()
                ? unit.name()
                : unit.name() + ", " + organization.unit(post.agency()).name();
    }

    private List<SessionRow> places(Session session) {
        return sessions.of(session.account()).stream()
                .map(place -> new SessionRow(
                        place.id().toString(),
                        Devices.name(place.agent()),
                        place.address(),
                        place.since(),
                        place.lastSeen(),
                        place.id().equals(session.id())))
                .sorted((a, b) -> Boolean.compare(b.here(), a.here()))
                .toList();
    }
}
