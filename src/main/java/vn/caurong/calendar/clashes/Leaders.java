package vn.caurong.calendar.clashes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/** Whose time an entry takes. */
public final class Leaders {
    private Leaders() {}

    /**
     * Leaders named by a post or as a person, with every post each of them leads in: nobody is in two places.
     *
     * @param all posts of the agency
     * @return in the order of their ids
     */
    public static List<Post> among(Collection<Post> all, Collection<UUID> posts, Collection<UUID> persons) {
        Stream<UUID> holders = all.stream()
                .filter(post -> posts.contains(post.id()))
                .map(Post::holder)
                .filter(Objects::nonNull);
        Set<UUID> people = Stream.concat(holders, persons.stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(post -> post.role() == Role.LEADER)
                .filter(post -> posts.contains(post.id()) || people.contains(post.holder()))
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }
}
