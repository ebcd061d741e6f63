package vn.caurong.identity.internal;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/**
 * In which post a session acts. What was chosen is asked again at every request: when the post or
 * the delegation is gone, one is back in one's main post.
 */
@Component
class ActingContexts {
    private final Standings standings;
    private final Organization organization;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    ActingContexts(
            Standings standings,
            @Lazy Organization organization,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.standings = standings;
        this.organization = organization;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty for somebody who holds no post and stands in for nobody any more. */
    Optional<Actor> of(Session session) {
        return RequestMemory.keep(new Key(session), () -> now(session));
    }

    /** Changes where the session acts from now on; journaled. */
    @Transactional
    public void change(Session session, UUID post, @Nullable UUID delegation) {
        Actor chosen =
                actor(session, post, delegation)
                        .orElseThrow(() -> new RefusalException("identity.refused.context-gone"));
        sessions.actAs(session, post, delegation);
        journal.record(
                Entry.of(
                        chosen,
                        "identity.acting-changed",
                        new Subject("account", session.account())));
    }

    private Optional<Actor> now(Session session) {
        return Optional.ofNullable(session.post())
                .flatMap(post -> actor(session, post, session.delegation()))
                .or(() -> main(session));
    }

    private Optional<Actor> main(Session session) {
        var standing = standings.of(session.person());
        return standing.posts().stream()
                .findFirst()
                .map(post -> actor(session, post, null))
                .or(() ->
                        standing.delegations().stream()
                                .findFirst()
                                .flatMap(d -> actor(session, d.fromPost(), d.id())));
    }

    private Optional<Actor> actor(Session session, UUID post, @Nullable UUID delegation) {
        var standing = standings.of(session.person());
        if (delegation == null) {
            return standing.posts().stream()
                    .filter(held -> held.id().equals(post))
                    .findFirst()
                    .map(held -> actor(session, held, null));
        }
        return standing.delegations().stream()
                .filter(d -> d.id().equals(delegation) && d.fromPost().equals(post))
                .findFirst()
                .map(Delegation::id)
                .map(id -> actor(session, post(post), id));
    }

    Post post(UUID id) {
        return RequestMemory.keep(id, () -> organization.post(id, Vietnam.today(clock)));
    }

    private static Actor actor(Session session, Post post, @Nullable UUID delegation) {
        return new Actor(
                session.person(),
                post.id(),
                delegation,
                post.unit(),
                post.agency(),
                Set.of(Objects.requireNonNull(post.role())),
                session.name(),
                post.title());
    }

    private record Key(Session session) {}
}
