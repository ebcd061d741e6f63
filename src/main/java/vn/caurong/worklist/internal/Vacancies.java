package vn.caurong.worklist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Who answers for the work of vacant posts: the head of the unit, else the next above; where the
 * head of the agency is missing too, its leaders, else its clerks.
 */
final class Vacancies {
    private final List<Post> posts;
    private final Map<UUID, Unit> units = new HashMap<>();

    /** Posts and units of one agency on one day. */
    Vacancies(List<Post> posts, List<Unit> units) {
        this.posts = posts;
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    /** Posts whose holders answer for the post; empty when it is held or nobody is there at all. */
    List<UUID> answeringFor(Post post) {
        if (post.holder() != null) {
            return List.of();
        }
        return answeringFor(post.unit());
    }

    /** The same by its id; of a post that is not of the agency nobody. */
    List<UUID> answeringForPost(UUID id) {
        return posts.stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .map(this::answeringFor)
                .orElse(List.of());
    }

    /** Posts whose holders answer for a unit when nobody else does. */
    List<UUID> answeringFor(UUID unit) {
        @Nullable UUID next = unit;
        while (next != null) {
            UUID here = next;
            var heads = held(p -> p.head() && p.unit().equals(here));
            if (!heads.isEmpty()) {
                return heads;
            }
            Unit row = units.get(here);
            next = row == null || row.isAgency() ? null : row.parent();
        }
        var leaders = held(p -> p.role() == Role.LEADER);
        return leaders.isEmpty() ? held(p -> p.role() == Role.CLERK) : leaders;
    }

    /** Vacant posts the holder of these posts answers for. */
    List<Post> answeredBy(List<Post> mine) {
        var ids = mine.stream().map(Post::id).toList();
        var vacant = new ArrayList<Post>();
        for (Post post : posts) {
            if (answeringFor(post).stream().anyMatch(ids::contains)) {
                vacant.add(post);
            }
        }
        return vacant;
    }

    List<Post> vacant() {
        return posts.stream().filter(post -> post.holder() == null).toList();
    }

    private List<UUID> held(java.util.function.Predicate<Post> which) {
        return posts.stream()
                .filter(post -> post.holder() != null)
                .filter(which)
                .map(Post::id)
                .toList();
    }
}
