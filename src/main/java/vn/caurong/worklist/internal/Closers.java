package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;

/** Under which post and delegation somebody closes an item. */
@Component
record Closers(Reaches reaches, Clock clock) {
    Closer of(@Nullable Actor by, @Nullable Assignee assignee, @Nullable Duty duty) {
        if (by == null) {
            return new Closer(clock.instant(), null, null, null);
        }
        return new Closer(clock.instant(), by.person(), by.post(), delegation(by, assignee, duty));
    }

    /** The acting context's own delegation, else the one that lets the actor at this item. */
    private @Nullable UUID delegation(Actor by, @Nullable Assignee assignee, @Nullable Duty duty) {
        if (by.delegation() != null
                || duty == null
                || !(assignee instanceof Assignee.ToPost(UUID post))
                || post.equals(by.post())) {
            return by.delegation();
        }
        Reach reach = reaches.of(by.person());
        return reach.holds(post)
                ? null
                : reach.delegation(post, duty.name()).map(Delegation::id).orElse(null);
    }
}
