package vn.caurong.identity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;
import vn.caurong.ui.Visitors;

/** Who the current request comes from. */
@Component
record CurrentVisitor(ActingContexts contexts, Standings standings) implements Visitors {
    static Optional<Session> session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.session())
                : Optional.empty();
    }

    @Override
    public @Nullable Actor actor() {
        return session().flatMap(contexts::of).orElse(null);
    }

    @Override
    public @Nullable Acting acting(Actor actor) {
        Standing standing = standings.of(actor.person());
        return standing.delegations().stream()
                .filter(delegation -> delegation.id().equals(actor.delegation()))
                .findFirst()
                .map(delegation -> new Acting(
                        standing.post(actor.post(), delegation.id())
                                .map(Post::holderName)
                                .orElse(""),
                        actor.title(),
                        lastDay(delegation.to()),
                        own(actor)))
                .orElse(null);
    }

    private @Nullable UUID own(Actor actor) {
        return standings.of(actor.person()).posts().stream()
                .map(Post::id)
                .findFirst()
                .orElse(null);
    }

    /** The last day of a delegation that ends before the instant; null when it stays open. */
    static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null || end.equals(Instant.MAX) ? null : Vietnam.date(end.minusMillis(1));
    }
}
