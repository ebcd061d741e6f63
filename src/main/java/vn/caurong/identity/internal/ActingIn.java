package vn.caurong.identity.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/** Somebody acting in a post, their own or one they stand in for. */
final class ActingIn {
    private ActingIn() {}

    /** The first post of their own, else the first they stand in for. */
    static Optional<Actor> main(Session session, Standing standing) {
        return standing.posts().stream()
                .findFirst()
                .map(post -> post(session, standing, post, null))
                .or(() -> standing.delegated().stream()
                        .findFirst()
                        .map(post -> post(
                                session,
                                standing,
                                post,
                                standing.delegations().getFirst().id())));
    }

    static Actor post(Session session, Standing standing, Post post, @Nullable UUID delegation) {
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
}
