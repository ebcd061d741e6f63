package vn.caurong.identity.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.identity.Standings;
import vn.caurong.identity.internal.AccountPage.ContextRow;
import vn.caurong.identity.internal.AccountPage.SessionRow;
import vn.caurong.kernel.Actor;

/** Puts together what a person sees of themselves. */
@Component
record AccountPages(Standings standings, ContextRows contexts, OpenSessionPlaces sessions) {
    AccountPage of(Session session, Actor actor) {
        var standing = standings.of(actor.person());
        var rows = new ArrayList<ContextRow>();
        standing.posts().forEach(post -> rows.add(contexts.own(post, actor)));
        standing.delegations()
                .forEach(d -> standing.post(d.fromPost(), d.id())
                        .ifPresent(post -> rows.add(contexts.delegated(d, post, actor))));
        return new AccountPage(session.login(), rows, places(session));
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
