package vn.caurong.documents.city;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/**
 * Who there is in one agency to act in the story; vacant posts do nothing.
 *
 * @param posts of the agency, leaders first
 */
record Staff(List<Post> posts) {
    Optional<Actor> clerk() {
        return held(Role.CLERK).stream().findFirst().map(Staff::actor);
    }

    /** The head of the agency, or for some documents a deputy. */
    Optional<Actor> leader(int turn) {
        List<Post> leaders = held(Role.LEADER);
        return leaders.isEmpty()
                ? Optional.empty()
                : Optional.of(actor(leaders.get(turn % 3 == 2 && leaders.size() > 1 ? 1 : 0)));
    }

    /** A head of a unit that does the work itself; the clerk's unit last. */
    Optional<Actor> head(int turn) {
        UUID office = clerk().map(Actor::unit).orElse(null);
        List<Post> heads = held(Role.UNIT_HEAD).stream()
                .filter(Post::head)
                .sorted(java.util.Comparator.comparing(post ->
                        post.unit().equals(office) ? 2 : specialist(post.unit()).isPresent() ? 0 : 1))
                .toList();
        return heads.isEmpty() ? Optional.empty() : Optional.of(actor(heads.get(turn % 4 == 3 ? 1 % heads.size() : 0)));
    }

    Optional<Actor> specialist(UUID unit) {
        return held(Role.SPECIALIST).stream()
                .filter(post -> post.unit().equals(unit))
                .findFirst()
                .map(Staff::actor);
    }

    /** Whoever works on what a unit got: a specialist, else the head. */
    Actor worker(Actor head) {
        return specialist(head.unit()).orElse(head);
    }

    private List<Post> held(Role role) {
        return posts.stream()
                .filter(post -> post.role() == role && post.holder() != null)
                .toList();
    }

    private static Actor actor(Post post) {
        return new Actor(
                Objects.requireNonNull(post.holder()),
                post.id(),
                null,
                post.unit(),
                post.agency(),
                Set.of(post.role()),
                Objects.requireNonNull(post.holderName()),
                post.title());
    }
}
