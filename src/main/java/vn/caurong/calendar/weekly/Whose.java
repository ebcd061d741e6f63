package vn.caurong.calendar.weekly;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;

/**
 * Posts and units whose entries are shown, see {@link Show}.
 *
 * @param posts never empty, so that it can be asked for
 */
public record Whose(List<UUID> posts, List<UUID> units) {
    /**
     * One's own are those of every post one holds here: as many as one was told of.
     *
     * @param all posts of the agency
     */
    public static Whose of(Show show, List<Post> all, Actor reader) {
        List<UUID> posts = switch (show) {
            case LEADERS -> ids(all.stream().filter(post -> post.role() == Role.LEADER));
            case UNIT -> ids(all.stream().filter(post -> post.unit().equals(reader.unit())));
            case MINE ->
                Stream.concat(ids(own(all, reader)).stream(), Stream.of(reader.post()))
                        .distinct()
                        .toList();
            case ALL -> List.of(reader.post());
        };
        Stream<UUID> mine = show == Show.MINE ? own(all, reader).map(Post::unit) : Stream.empty();
        return new Whose(
                posts.isEmpty() ? List.of(reader.post()) : posts,
                Stream.concat(mine, Stream.of(reader.unit())).distinct().toList());
    }

    private static Stream<Post> own(List<Post> all, Actor reader) {
        return all.stream().filter(post -> reader.person().equals(post.holder()));
    }

    private static List<UUID> ids(Stream<Post> posts) {
        return posts.map(Post::id).toList();
    }
}
