package vn.caurong.organization.founding;

import java.util.List;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * What a new agency has and still lacks.
 *
 * @param people ways to what a person still needs, contributed by other modules
 * @param agencies ways to what the agency still needs
 */
public record SetupPage(
        Unit agency,
        List<IssuingNameRow> names,
        List<Post> posts,
        List<Door> people,
        List<Door> agencies,
        boolean signs) {
    public boolean hasClerk() {
        return posts.stream().anyMatch(post -> post.role() == vn.caurong.kernel.Role.CLERK && post.holder() != null);
    }

    public boolean hasHead() {
        return posts.stream().anyMatch(post -> post.head() && post.unit().equals(agency.id()) && post.holder() != null);
    }

    /** Posts somebody holds, who needs an account. */
    public List<Post> held() {
        return posts.stream().filter(post -> post.holder() != null).toList();
    }
}
