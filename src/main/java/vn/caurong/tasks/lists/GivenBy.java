package vn.caurong.tasks.lists;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Posts whose tasks a reader gave: the one they act in, and vacant ones they answer for.
 *
 * @param vacant mostly none
 * @see Givers
 */
record GivenBy(UUID own, List<UUID> vacant) {
    /** Condition on {@code t} as filters have it, of the one post; its index has the order of the list as well. */
    static final String POST = "t.giver_post = :post";

    private static final String POSTS = "t.giver_post = any(:givers::uuid[])";

    static boolean asked(String sql) {
        return sql.contains(POST);
    }

    /** The statement for this reader: of several posts an index finds the tasks, and these few are sorted. */
    String in(String sql) {
        return vacant.isEmpty() ? sql : sql.replace(POST, POSTS);
    }

    UUID[] posts() {
        return Stream.concat(Stream.of(own), vacant.stream()).toArray(UUID[]::new);
    }
}
