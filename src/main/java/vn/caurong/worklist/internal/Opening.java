package vn.caurong.worklist.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.NewItem;

/**
 * An item about to be opened.
 *
 * @param home the main post of a person assigned, null for a post
 */
record Opening(NewItem item, @Nullable Post home) {
    @Nullable
    UUID post() {
        return item.assignee() instanceof Assignee.ToPost(UUID id) ? id : null;
    }

    @Nullable
    UUID person() {
        return item.assignee() instanceof Assignee.ToPerson(UUID id) ? id : null;
    }

    @Nullable
    UUID unit() {
        return home == null ? null : home.unit();
    }

    @Nullable
    UUID agency() {
        return home == null ? null : home.agency();
    }
}
