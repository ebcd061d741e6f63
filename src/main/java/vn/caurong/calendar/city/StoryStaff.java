package vn.caurong.calendar.city;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/** Who acts in an agency's calendar. */
record StoryStaff(List<Post> posts) {
    Actor clerk() {
        return actor(held(Role.CLERK).getFirst());
    }

    /** Who approves: the head of the agency. */
    Actor leader() {
        return actor(held(Role.LEADER).getFirst());
    }

    /** A head of a unit, 0 for the clerk. */
    Actor by(int number) {
        List<Post> heads = held(Role.UNIT_HEAD);
        return number == 0 || heads.isEmpty() ? clerk() : actor(heads.get((number - 1) % heads.size()));
    }

    /** A leader's post, held or vacant. */
    UUID chair(int number) {
        List<Post> leaders =
                posts.stream().filter(post -> post.role() == Role.LEADER).toList();
        return leaders.get(number % leaders.size()).id();
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
