package vn.caurong.identity.internal;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.identity.internal.AccountPage.ContextRow;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** The posts somebody may act in, as they see them. */
@Component
class ContextRows {
    private final Organization organization;

    ContextRows(@Lazy Organization organization) {
        this.organization = organization;
    }

    ContextRow own(Post post, Actor actor) {
        return new ContextRow(post.id(), null, post.title(), where(post), "", null, here(post, null, actor));
    }

    ContextRow delegated(Delegation delegation, Post post, Actor actor) {
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
}
