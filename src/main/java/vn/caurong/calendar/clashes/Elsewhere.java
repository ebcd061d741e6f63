package vn.caurong.calendar.clashes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.organization.Post;

/**
 * A leader holds a post in another agency besides.
 *
 * @param leader their post here
 * @param post the one there
 */
record Elsewhere(UUID leader, UUID person, UUID post, UUID agency) {
    /**
     * @param held posts in other agencies by who holds them
     */
    static List<Elsewhere> of(Collection<Post> leaders, Map<UUID, List<Post>> held) {
        return leaders.stream()
                .flatMap(leader -> Stream.ofNullable(leader.holder())
                        .flatMap(person -> held.getOrDefault(person, List.of()).stream()
                                .map(post -> new Elsewhere(leader.id(), person, post.id(), post.agency()))))
                .toList();
    }
}
