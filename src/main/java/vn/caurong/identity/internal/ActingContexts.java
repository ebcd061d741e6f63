package vn.caurong.identity.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/**
 * In which post a session acts. What was chosen is asked again at every request: when the post or
 * the delegation is gone, one is back in one's main post.
 */
@Component
class ActingContexts {
    private final Standings standings;
    private final Sessions sessions;
    private final Journal journal;

    ActingContexts(Standings standings, Sessions sessions, Journal journal) {
        this.standings = standings;
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Empty for somebody who holds no post and stands in for nobody any more. */
    Optional<Actor> of(Session session) {
        return RequestMemory.keep(new Key(session), () -> now(session));
    }

    /** Changes where the session acts from now on; journaled. */
    @Transactional
    public void change(Session session, UUID post, @Nullable UUID delegation) {
        Actor chosen = actor(session, post, delegation)
                .orElseThrow(() -> new RefusalException("identity.refused.context-gone"));
        sessions.actAs(session, post, delegation);
        journal.record(Entry.of(chosen, "identity.acting-changed", new Subject("account", session.account())));
    }

    private Optional<Actor> now(Session session) {
        return Optional.ofNullable(session.post())
                .flatMap(post -> actor(session, post, session.delegation()))
                .or(() -> main(standings.of(session.person()), session));
    }

    private static Optional<Actor> main(Standing standing, Session session) {
        return standing.posts().stream()
                .findFirst()
                .map(post -> actor(session, standing, post, null))
                .or(() -> standing.delegated().stream()
                        .findFirst()
                        .map(post -> actor(
                                session,
                                standing,
                                post,
                                standing.delegations().getFirst().id())));
    }

    private Optional<Actor> actor(Session session, UUID post, @Nullable UUID delegation) {
        Standing standing = standings.of(session.person());
        return standing.post(post, delegation).map(found -> actor(session, standing, found, delegation));
    }

    private static Actor actor(Session session, Standing standing, Post post, @Nullable UUID delegation) {
        return new Actor(
                session.person(),
                post.id(),
                delegation,
                post.unit(),
                post.agency(),
                Set.of(Objects.requireNonNull(post.role())),
                standing.name(),
                post.title());
    }

    private record Key(Session session) {}
}
