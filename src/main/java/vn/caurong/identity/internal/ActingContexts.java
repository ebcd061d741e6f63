package vn.caurong.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities.Standing;

/**
 * In which post a session acts. What was chosen is asked again at every request: when the post or
 * the delegation is gone, one is back in one's main post.
 */
@Component
record ActingContexts(Standings standings) {
    /** Empty for somebody who holds no post and stands in for nobody any more. */
    Optional<Actor> of(Session session) {
        return RequestMemory.keep(new Key(session), () -> now(session));
    }

    /** Empty when the account does not act there any more. */
    Optional<Actor> chosen(Session session, UUID post, @Nullable UUID delegation) {
        Standing standing = standings.of(session.person());
        return standing.post(post, delegation).map(found -> ActingIn.post(session, standing, found, delegation));
    }

    private Optional<Actor> now(Session session) {
        return Optional.ofNullable(session.post())
                .flatMap(post -> chosen(session, post, session.delegation()))
                .or(() -> ActingIn.main(session, standings.of(session.person())));
    }

    private record Key(Session session) {}
}
