package vn.caurong.calendar.waiting;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/**
 * What of a week stands where somebody has to do something.
 *
 * @param open consolidated ones that every leader may see
 * @param nextOver when the next of them is over, null while none waits
 */
record WaitingEntries(
        boolean registered,
        boolean consolidated,
        boolean open,
        boolean approved,
        @Nullable OffsetDateTime nextOver) {
    /** Whose turn it is: a restricted entry is approved by the head of the agency alone. */
    Map<Duty, Set<UUID>> turns(Collection<Post> posts) {
        Predicate<Post> clerks = post -> post.role() == Role.CLERK;
        Predicate<Post> head = post -> post.head() && post.unit().equals(post.agency());
        Predicate<Post> leaders = post -> post.role() == Role.LEADER && (open || head.test(post));
        Map<Duty, Set<UUID>> turns = new EnumMap<>(Duty.class);
        turns.put(Duty.CONSOLIDATE, registered ? among(posts, clerks) : Set.of());
        turns.put(Duty.APPROVE, consolidated ? among(posts, leaders) : Set.of());
        turns.put(Duty.PUBLISH, approved ? among(posts, clerks) : Set.of());
        return turns;
    }

    /** The duties of a week, in the order they come. */
    static List<Duty> duties() {
        return List.of(Duty.CONSOLIDATE, Duty.APPROVE, Duty.PUBLISH);
    }

    private static Set<UUID> among(Collection<Post> posts, Predicate<Post> whose) {
        return posts.stream().filter(whose).map(Post::id).collect(Collectors.toSet());
    }
}
