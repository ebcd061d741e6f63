package vn.caurong.worklist.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.internal.WorkRow.As;

/** In what capacity a reader sees an item, by which delegation, and whose it is. */
record Capacity(Reach reach, Map<UUID, String> names) {
    Optional<Delegation> delegation(OpenRow row) {
        return row.assignee() instanceof Assignee.ToPost(UUID post) && !reach.holds(post)
                ? reach.delegation(post, row.duty().name())
                : Optional.empty();
    }

    As as(OpenRow row, Optional<Delegation> delegation) {
        return switch (row.assignee()) {
            case Assignee.ToPerson(UUID person) -> person.equals(reach.person()) ? As.OWN : As.HAND_ON;
            case Assignee.ToPost(UUID post) when reach.holds(post) -> row.former() == null ? As.OWN : As.HAND_ON;
            case Assignee.ToPost _ -> delegation.isPresent() ? As.DELEGATED : As.VACANT;
        };
    }

    String whose(OpenRow row, As as) {
        if (as == As.HAND_ON && row.former() != null) {
            return row.former();
        }
        return switch (row.assignee()) {
            case Assignee.ToPerson(UUID person) -> names.getOrDefault(person, "");
            case Assignee.ToPost(UUID id) -> reach.post(id).map(Capacity::name).orElse("");
        };
    }

    private static String name(Post post) {
        return post.holderName() == null ? post.title() : post.title() + " " + post.holderName();
    }
}
